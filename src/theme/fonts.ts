/** System faces only: no font byte is ever sent. */
export const SANS =
  "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',system-ui,-apple-system,'Segoe UI',Roboto,sans-serif";
