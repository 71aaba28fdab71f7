import { caddyfile } from '../src/hosting/caddyfile.ts';
import { nginxConf } from '../src/hosting/nginxConf.ts';
import { responseHeaders } from '../src/hosting/responseHeaders.ts';

/** The configurations of servers by file name. */
export function hostingFiles(embedScripts: readonly string[]): Record<string, string> {
  const layers = responseHeaders(embedScripts);
  return { 'nginx.conf': nginxConf(layers), Caddyfile: caddyfile(layers) };
}
