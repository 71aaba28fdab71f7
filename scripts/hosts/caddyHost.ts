import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { replaced, startHost, type Host } from './host.ts';

/** No certificate, no administration port. */
const OPTIONS = `{
    admin off
    auto_https off
}
`;

/** Shows a built folder by Caddy with hosting/Caddyfile, of which only address and root are changed. */
export function caddyHost(command: string, site: string): Promise<Host> {
  const conf = readFileSync('hosting/Caddyfile', 'utf8');
  return startHost(
    command,
    (port) => ({
      Caddyfile:
        OPTIONS +
        replaced(
          replaced(conf, 'example.org {', `http://127.0.0.1:${String(port)} {\n    bind 127.0.0.1\n`),
          'root * /srv/chongqing-ledger/dist',
          `root * "${resolve(site)}"`,
        ),
    }),
    (folder) => ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'],
  );
}
