/** What hostile or careless people put into cells. Every list is one idea; none of it is drawn from an attack on anyone. */

/** Text that tries to become markup, code or an address: all of it allowed in a label, so all of it must come out as text. */
export const markup = [
  '</script><img src=x onerror="window.broken=1">',
  `'"><svg onload=window.broken=1>`,
  '<svg xmlns="http://www.w3.org/2000/svg"><script>window.broken=1</script></svg>',
  '<!-- comment --><p>',
  '--><script>window.broken=1</script><!--',
  ']]><script>window.broken=1</script><![CDATA[',
  '<![CDATA[x]]>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&lt;b&gt; &amp;amp; &#60;i&#62; &notanentity;',
  '</title></style></textarea></iframe>',
  '<a href="javascript:window.broken=1">x</a>',
  'javascript:window.broken=1',
  '{"@context":"https://schema.org","@type":"Person"}</script>',
  '${window.broken=1}{{constructor}}<%= 1 %>#{1}$&$1',
  `'); DROP TABLE awards; --`,
  `Robert"; SELECT * FROM 'x' --`,
  '[link](javascript:window.broken=1) ![](x) **b** `c` | d',
  '} @misc{evil, title={x}} \\input{/etc/passwd}',
  'TY  - JOUR ER  -',
  '../../etc/passwd',
  'a\\u003cb\\n\\x3c',
] as const;

/** What spreadsheets take for a formula, or a command. */
export const formulas = [
  '=1+1',
  '=HYPERLINK("http://example.org";"x")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+cmd|A0',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  "'=1",
  "''+1",
] as const;

/** Names that are something else in JavaScript. */
export const objectKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
  'length',
  'undefined',
  'null',
  'NaN',
] as const;

/** Characters nobody sees, or that reorder or break what is seen. */
export const unseen: readonly string[] = [
  0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f, 0xad, 0x34f, 0x61c, 0x115f,
  0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
  0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0x206f, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9,
  0xfffb, 0xfffd, 0xfffe, 0xffff, 0x1d173, 0x1fffe, 0xe0001, 0xe0041, 0xe0100, 0x10ffff,
].map((code) => String.fromCodePoint(code));

/** White space, ordinary and not. */
export const spaces: readonly string[] = [
  0x20, 0x09, 0xa0, 0x1680, 0x2000, 0x2003, 0x2007, 0x2009, 0x202f, 0x205f, 0x3000,
].map((code) => String.fromCodePoint(code));

/** Line ends of other systems, and characters taken for one. */
export const lineEnds = ['\r\n', '\r', '\n\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u001e'] as const;

/** Bytes that are no UTF-8: stray, cut short, too long, out of range, halves of a pair. */
export const brokenBytes: readonly (readonly number[])[] = [
  [0x80],
  [0xbf],
  [0xc3],
  [0xe9, 0x87],
  [0xf0, 0x9f, 0x98],
  [0xc0, 0x80],
  [0xe0, 0x80, 0x80],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xed, 0xa0, 0x80],
  [0xed, 0xbf, 0xbf],
  [0xfe],
  [0xff],
];
