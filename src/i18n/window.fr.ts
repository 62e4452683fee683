import type {WindowLabels} from './window-labels.js';

export const fr: WindowLabels = {
  close: 'Fermer la discussion',
  title: 'Discussion',
  restart: 'Nouvelle conversation',
  loading: 'Un instant…',
  loadFailed: 'La discussion n’a pas pu être chargée. Vérifiez votre connexion.',
  retryLoad: 'Réessayer',
  notConfigured: 'La discussion n’est pas encore disponible sur cette page.',
  consentTitle: 'Avant de commencer',
  consentText:
    'Pour vous répondre, cette discussion envoie vos questions à notre assistant et garde la conversation dans ce navigateur.',
  consentAgree: 'Accepter et discuter',
  consentDecline: 'Pas maintenant',
};
