import type { AstroIntegration } from 'astro';

/** So many times a build says how far it is. */
const STEPS = 8;

/** Told by hooks in the order they run. */
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Tells who builds what is being done and how much of it, in a dozen lines. Must be the first integration: others work after it. */
export const progress: AstroIntegration = {
  name: 'ledger-progress',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      say('1/3 Reading the tables, compiling pages');
      setPrerenderer((prerenderer) => {
        let [total, made] = [0, 0];
        return {
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            total = paths.length;
            say(`2/3 Writing ${String(total)} pages, pictures and files`);
            return paths;
          },
          render: async (request, options) => {
            const response = await prerenderer.render(request, options);
            made += 1;
            if (made % Math.ceil(total / STEPS) === 0) say(`    ${String(made)} of ${String(total)}`);
            return response;
          },
        };
      });
    },
    'astro:build:done': () => {
      say('3/3 Indexing for search, holding addresses');
    },
  },
};
