import type { APIRoute } from 'astro';
import { releases } from '../../../../ledger/releases';
import { versionFiles, type VersionFile } from '../../../../faces/versions/versionFiles';

const root = (site: URL | undefined): string =>
  new URL(`${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`, site ?? 'http://localhost').href;

interface Props {
  file: VersionFile;
}

export const getStaticPaths = () => {
  const site = import.meta.env.SITE === undefined ? undefined : new URL(import.meta.env.SITE);
  return releases.flatMap((release) =>
    versionFiles(release, root(site)).map((file) => ({
      params: { version: release.version, file: file.name },
      props: { file },
    })),
  );
};

export const GET: APIRoute<{ file: Props['file'] }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'content-type': file.type } });
