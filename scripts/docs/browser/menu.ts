import { button } from './page.js';

/** On narrow screens the navigation is folded away behind a button. On wide ones it is scrolled to the page's own entry. */
export function menu(): void {
  const navigation = document.getElementById('site-navigation');
  const control = button('menu');
  if (!navigation || !control) return;
  const show = (open: boolean) => {
    navigation.classList.toggle('open', open);
    control.setAttribute('aria-expanded', String(open));
  };
  control.addEventListener('click', () => show(!navigation.classList.contains('open')));
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !navigation.classList.contains('open')) return;
    show(false);
    control.focus();
  });
  const current = navigation.querySelector<HTMLElement>('[aria-current]');
  // With the next frame, which lays the page out anyway: to ask for a place now would have it laid out once more.
  requestAnimationFrame(() => {
    if (current) navigation.scrollTop = Math.max(0, current.offsetTop - navigation.clientHeight / 3);
  });
}
