/**
 * Licences of the packages that build and test the site, and why each may be. None of their code is published but what the reader's
 * browser runs (Pagefind, MIT), so that what asks only of those who pass code on asks nothing of us.
 */
export const ALLOWED: Readonly<Record<string, string>> = {
  MIT: 'permissive',
  'MIT-0': 'permissive, without a notice',
  ISC: 'permissive',
  '0BSD': 'permissive, without a notice',
  'BSD-2-Clause': 'permissive',
  'BSD-3-Clause': 'permissive',
  'BlueOak-1.0.0': 'permissive',
  'Apache-2.0': 'permissive, with a grant of patents',
  Zlib: 'permissive',
  'Python-2.0': 'permissive (argparse, of js-yaml)',
  'CC0-1.0': 'public domain',
  Unlicense: 'public domain',
  'CC-BY-3.0': 'data of SPDX, named where it is used',
  'OFL-1.1': 'faces: pictures drawn with them are free; the faces themselves are not published',
  'MPL-2.0':
    'asks for the source of its own files where they are passed on; ours are apart and none is passed on',
  'LGPL-3.0-or-later': 'libvips within sharp, linked when it runs; draws pictures, is not published',
  'LGPL-2.1-or-later': 'a library of the tests; is not published',
  'CPAL-1.0': 'citeproc, of the tests of citations; is not published',
};

/** Packages whose own statement is not an SPDX expression, with what their files say; a line nobody needs fails the test. */
export const STATED_ELSEWHERE: Readonly<Record<string, { licence: string; why: string }>> = {
  'parse-cache-control': {
    licence: 'BSD-3-Clause',
    why: 'package.json has the old field "licenses", LICENSE is the text',
  },
  tv4: { licence: 'MIT', why: 'package.json has a list of two: public domain or MIT' },
  'uri-templates': {
    licence: 'MIT',
    why: 'states the address of the same LICENSE as tv4: public domain or MIT',
  },
  jschardet: { licence: 'LGPL-2.1-or-later', why: 'writes LGPL-2.1+, the old name' },
};
