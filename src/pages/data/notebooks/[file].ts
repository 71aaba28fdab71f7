import type { APIRoute } from 'astro';
import { notebooks } from '../../../faces/exports/notebooks';

export const getStaticPaths = () =>
  [...notebooks].map(([file, text]) => ({ params: { file }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
