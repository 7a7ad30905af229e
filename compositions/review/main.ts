// Fonts and sounds lie beside the page, wherever that is. It must be known before the first module asks for one, and a bundler
// may put modules in another order than their imports: so the page itself comes later.
window.remotion_staticBase = new URL('.', document.baseURI).pathname.replace(/\/$/, '');
void import('./start');
