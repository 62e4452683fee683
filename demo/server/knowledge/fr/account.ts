import type {Entry} from '../entry.js';

export const account: readonly Entry[] = [
  {
    question: 'Comment créer mon espace client ?',
    alternatives: ['s’inscrire sur le site', 'première connexion', 'ouvrir un compte en ligne'],
    answer:
      '<p>Allez sur <a href="https://lumen.example/fr/compte/nouveau">Créer mon espace</a> avec votre numéro de client (en haut à gauche de toute facture) et votre e-mail. Un lien pour choisir un mot de passe arrive en quelques minutes.</p>',
  },
  {
    question: 'J’ai oublié mon mot de passe',
    alternatives: [
      'réinitialiser le mot de passe',
      'mdp oublié',
      'identifiants perdus',
      'je ne me souviens plus de mon code d’accès',
    ],
    answer:
      '<p>Demandez-en un nouveau sur <a href="https://lumen.example/fr/compte/mot-de-passe">Mot de passe oublié</a>. Le lien envoyé est valable une heure. Rien reçu ? Regardez dans les courriers indésirables.</p>',
  },
  {
    question: 'Pourquoi mon compte est-il bloqué ?',
    alternatives: ['je n’arrive pas à me connecter', 'trop de tentatives', 'connexion impossible'],
    answer:
      '<p>Après cinq mots de passe faux, le compte est bloqué 30 minutes, pour vous protéger. Attendez, ou <a href="https://lumen.example/fr/compte/mot-de-passe">choisissez un nouveau mot de passe</a> : cela le débloque aussitôt.</p>',
  },
  {
    question: 'Comment modifier mon e-mail ou mon téléphone ?',
    alternatives: [
      'mettre à jour mes coordonnées',
      'nouveau numéro de portable',
      'changer d’adresse électronique',
    ],
    answer:
      '<p>Dans <a href="https://lumen.example/fr/compte/profil">votre profil</a>. Nous envoyons un code à la nouvelle adresse ou au nouveau numéro, pour que personne ne puisse le faire à votre place.</p>',
  },
  {
    question: 'Comment faire supprimer mes données personnelles ?',
    alternatives: ['demande RGPD', 'droit à l’effacement', 'supprimer mon compte'],
    answer:
      '<p>Écrivez à <a href="mailto:vieprivee@lumen.example">vieprivee@lumen.example</a>, ou passez par <a href="https://lumen.example/fr/compte/vie-privee">Vie privée</a>. Nous répondons sous un mois. Les factures sont gardées dix ans : la loi le demande.</p>',
  },
];
