/**
 * Stands in for hoist-non-react-statics in the browser: the router's wrappers would copy static fields of components,
 * and none here has any.
 */
export default function keepComponent<Component>(target: Component): Component {
  return target;
}
