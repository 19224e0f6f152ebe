/** Turns `/a/:b/c` into an expression with a named group for each `:name`, which stands for one segment. */
export function routePattern(template: string): RegExp {
  const source = template
    .split('/')
    .map((part) =>
      part.startsWith(':') ? `(?<${part.slice(1)}>[^/]+)` : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('/');
  return new RegExp(`^${source}$`);
}
