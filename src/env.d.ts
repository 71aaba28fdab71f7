/// <reference types="astro/client" />

/** The parts of d3 that are used here, each with its own typings: those of all of d3 are thirty packages. */
declare module 'd3' {
  export * from 'd3-array';
  export * from 'd3-geo';
  export * from 'd3-polygon';
  export * from 'd3-scale';
}
