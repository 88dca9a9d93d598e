/** For modules that name the browser's storage as they are loaded: nothing of it is used here. Loaded before all else. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser });
