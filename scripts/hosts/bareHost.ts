import { resolve } from 'node:path';
import { startHost, type Host } from './host.ts';
import { nginxFrame } from './nginxHost.ts';

/** nginx as it shows a folder when told nothing else. */
export function bareNginxHost(command: string, folder: string): Promise<Host> {
  return startHost(
    command,
    (port, own) => ({
      'nginx.conf': nginxFrame(own),
      'site.conf': `types { text/html html; }
server { listen 127.0.0.1:${String(port)}; root "${resolve(folder)}"; index index.html; }
`,
    }),
    (own) => ['-p', own, '-e', 'stderr', '-c', `${own}/nginx.conf`],
  );
}

/** Caddy as it shows a folder when told nothing else. */
export function bareCaddyHost(command: string, folder: string): Promise<Host> {
  return startHost(
    command,
    (port) => ({
      Caddyfile: `{
    admin off
    auto_https off
}
http://127.0.0.1:${String(port)} {
    bind 127.0.0.1
    root * "${resolve(folder)}"
    file_server
}
`,
    }),
    (own) => ['run', '--config', `${own}/Caddyfile`, '--adapter', 'caddyfile'],
  );
}
