import type { APIRoute } from 'astro';
import lock from '../../package-lock.json?raw';
import project from '../../package.json';
import { sbom } from '../metadata/sbom';

/** What builds the site, package by package, with hashes and licences. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(sbom(lock, project.description), null, 1)}\n`, {
    headers: { 'content-type': 'application/vnd.cyclonedx+json; charset=utf-8' },
  });
