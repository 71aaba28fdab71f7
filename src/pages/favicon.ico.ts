import type { APIRoute } from 'astro';
import { iconFile, iconPng } from '../faces/pictures/iconPng';

const SIZES = [16, 32, 48];

export const GET: APIRoute = async () => {
  const images = await Promise.all(SIZES.map(async (size) => ({ size, png: await iconPng('seal', size) })));
  return new Response(Buffer.from(iconFile(images)), { headers: { 'content-type': 'image/x-icon' } });
};
