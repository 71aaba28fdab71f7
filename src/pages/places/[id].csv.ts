import type { APIRoute } from 'astro';
import { rowsAbout, subjectsWithFile } from '../../faces/exports/rowsAbout';
import { siteRoot } from '../../faces/metadata/siteContext';
import { mediaTypeOf } from '../../faces/versions/mediaTypeOf';
import { auditReport, sources } from '../../ledger/sources';

const subject = 'place';

export const getStaticPaths = () =>
  subjectsWithFile(sources.ledger, subject).map((id) => ({ params: { id } }));

export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params: { id }, site }) => {
  const csv = rowsAbout(sources.ledger, auditReport, {
    subject,
    id,
    site: siteRoot(site, import.meta.env.BASE_URL),
  });
  return new Response(csv, { headers: { 'content-type': mediaTypeOf('.csv') } });
};
