import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { replaced, startHost, type Host } from './host.ts';

/** The whole configuration around ours: in the foreground, one process, everything it writes in its folder; else as Debian sets it up. */
export const nginxFrame = (folder: string): string => `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr;
events { }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map((name) => `    ${name}_temp_path ${folder}/${name};`)
  .join('\n')}
    include ${folder}/site.conf;
}
`;

/** Shows a built folder by nginx with hosting/nginx.conf, of which only address and root are changed. */
export function nginxHost(command: string, site: string): Promise<Host> {
  const conf = readFileSync('hosting/nginx.conf', 'utf8');
  return startHost(
    command,
    (port, folder) => ({
      'nginx.conf': nginxFrame(folder),
      'site.conf': replaced(
        replaced(conf, 'listen 80;', `listen 127.0.0.1:${String(port)};`),
        'root /srv/chongqing-ledger/dist;',
        `root "${resolve(site)}";`,
      ),
    }),
    (folder) => ['-p', folder, '-e', 'stderr', '-c', `${folder}/nginx.conf`],
  );
}
