// Must be imported before anything that asks for a file of the public folder: they lie beside the page, wherever that is.
window.remotion_staticBase = '.';
