/**
 * The one helper of tslib that is asked for in the browser (by @docusaurus/utils-common); all of the library would come
 * else, since it is asked for in a way that no bundler can take apart.
 */
export function __importDefault(module: {__esModule?: boolean} | undefined): unknown {
  return module?.__esModule ? module : {default: module};
}
