import type { APIRoute } from 'astro';
import { releases } from '../../../../ledger/releases';
import { siteRoot } from '../../../../faces/metadata/siteContext';
import { versionFiles, type VersionFile } from '../../../../faces/versions/versionFiles';

interface Props {
  file: VersionFile;
}

export const getStaticPaths = () => {
  const site = import.meta.env.SITE === undefined ? undefined : new URL(import.meta.env.SITE);
  return releases.flatMap((release) =>
    versionFiles(release, siteRoot(site, import.meta.env.BASE_URL)).map((file) => ({
      params: { version: release.version, file: file.name },
      props: { file },
    })),
  );
};

export const GET: APIRoute<{ file: Props['file'] }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'content-type': file.type } });
