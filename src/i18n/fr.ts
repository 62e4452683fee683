import type {Labels} from './labels.js';

export const fr: Labels = {
  transcript: 'Conversation',
  greeting: 'Bonjour ! Que pouvons-nous faire pour vous ?',
  input: 'Votre question',
  send: 'Envoyer',
  charactersLeft: count =>
    count < 2 ? `${String(count)} caractère restant` : `${String(count)} caractères restants`,
  you: 'Vous :',
  bot: 'Réponse :',
  queued: 'Bientôt votre tour',
  sent: 'Envoyé',
  slow: 'C’est un peu plus long que d’habitude…',
  moved: 'Un instant, un autre serveur prend le relais…',
  waiting: 'Pas encore envoyé : le service est injoignable. Nous continuons d’essayer.',
  offline: 'Pas encore envoyé : vous semblez hors ligne. Nous continuons d’essayer.',
  tryNow: 'Essayer maintenant',
  refused: 'Ce message n’a pas pu être envoyé.',
  tooLong: 'Ce message est trop long.',
  edit: 'Modifier',
  unsent: 'Ce message n’a pas été envoyé.',
  unsure: 'C’est peut-être déjà fait : il n’y a pas eu de réponse.',
  sendAgain: 'Renvoyer',
  movedDialog: 'Nouvelle conversation : l’assistant ne connaît plus ce qui précède.',
  renewedDialog: 'Nouvelle conversation : la précédente était terminée.',
  noText: 'Cette réponse n’a pas de texte.',
  jump: count =>
    count === 0
      ? 'Au dernier message'
      : count === 1
        ? '1 nouveau message'
        : `${String(count)} nouveaux messages`,
  contentFailed: 'La réponse est là, mais ne peut pas encore être affichée. Vérifiez votre connexion.',
  retry: 'Réessayer',
};
