// Stands in for the theme's client modules that this site has no use for.
export default undefined;
