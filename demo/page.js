for (const button of document.querySelectorAll('[data-open-chat]')) {
  button.addEventListener('click', () => document.querySelector('dydu-chatbox')?.setAttribute('open', ''));
}
