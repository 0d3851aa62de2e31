import { copying } from './copy.js';
import { menu } from './menu.js';
import { searching } from './search-dialog.js';
import { tabs } from './tabs.js';
import { themeSwitch } from './theme-switch.js';
import { trials } from './trials.js';

// Everything here is a help: a page can be read without any of it.
for (const help of [themeSwitch, menu, tabs, copying, searching, trials]) help();
