/** 渝 cut into the seal, as strokes in a square of 32, so that it looks the same without any font. */
export const sealStrokes =
  'M6 8l2.6 2M5 14l2.6 2M5.4 26l3.4-7M20 5l-8.6 7.2M20 5l8 7M15.5 11.6h8.6M13 15v11.4M13 15h5.4v9.6q0 1.8-1.8 1.6M13 18.6h5.4M13 22h5.4M22.4 16v6.6M26.6 15v9.6q0 2-2.2 1.6';
