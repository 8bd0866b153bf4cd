// Stands in for the theme's client modules that this site does not use.
export default undefined;
