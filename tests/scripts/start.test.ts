import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';

const start = (port: string) =>
  spawnSync(process.execPath, ['scripts/start.ts'], {
    encoding: 'utf8',
    env: { ...process.env, PORT: port },
  });

it('says at once, before it builds, that a port is taken, and what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const port = String((other.address() as AddressInfo).port);
  const { status, stdout, stderr } = start(port);
  other.close();
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(`port ${port} cannot be used (EADDRINUSE)`);
  expect(stderr).toContain('Fix: stop that program, or choose another port: PORT=4321 npm start.');
});

it.each(['abc', '0', '70000', '80.5'])('refuses PORT=%s', (port) => {
  const { status, stderr } = start(port);
  expect(status).toBe(2);
  expect(stderr).toContain(`PORT=${port} is no port.`);
  expect(stderr).toContain('Fix: give a number from 1 to 65535');
});
