/**
 * What counts as a mark of a drawing: a link, or a shape with a title. The build notes the rows of these marks and the browser
 * moves among them, so both must count the same ones in the same order.
 */
export function chartMarks(drawing: Element): Element[] {
  const marks = [...drawing.querySelectorAll('a, title')].map((element) =>
    element.localName === 'a' ? element : (element.closest('a') ?? element.parentElement ?? element),
  );
  return [...new Set(marks)];
}
