/** Preloaded into a child: packages whose name begins with HIDE are not there, as when optional dependencies were left out. */
import { registerHooks } from 'node:module';

const hidden = process.env['HIDE'] ?? '';

registerHooks({
  resolve: (specifier, context, next) => {
    if (hidden !== '' && specifier.startsWith(hidden))
      throw Object.assign(new Error(`Cannot find module '${specifier}'`), { code: 'MODULE_NOT_FOUND' });
    return next(specifier, context);
  },
});
