// The fonts ship with the app: reading in Source Serif 4, the interface in Inter. Both under the SIL Open Font License.
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
