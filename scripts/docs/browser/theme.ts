// Runs before the page is drawn. What scripts fold away is folded from the first: nothing jumps.
document.documentElement.classList.add('scripted');

// A reader in the dark is not blinded first. Nothing but the choice is kept.
try {
  const chosen = localStorage.getItem('coder-chats-theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is switched off: the preference of the system decides.
}
