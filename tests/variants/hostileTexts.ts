/** A label that tries to end a script, an attribute and a cell. */
export const HOSTILE_LABEL = `</script><img src=x onerror="window.broken=1">'"`;

/** A longer text that tries the same in notes, titles and definitions, in HTML, SVG, XML, attributes and templates. */
export const HOSTILE_NOTE = `]]>--></title></style><svg onload=window.broken=1>" onfocus="window.broken=1" x='&lt;b&gt;{{x}}\${x}$&`;
