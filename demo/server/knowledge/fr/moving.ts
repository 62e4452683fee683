import type {Entry} from '../entry.js';
import {move} from './rich.js';

export const moving: readonly Entry[] = [
  {
    question: 'Je déménage, que dois-je faire ?',
    alternatives: ['changement d’adresse', 'transférer mon contrat dans un nouveau logement', 'déménagement'],
    answer:
      '<p>Prévenez-nous deux semaines avant, sur <a href="https://lumen.example/fr/demenager">la page déménagement</a> :</p><ol><li>donnez la date de départ et le relevé de ce jour ;</li><li>donnez la nouvelle adresse et la date d’arrivée ;</li><li>choisissez une offre pour le nouveau logement.</li></ol><p>Un seul formulaire pour les deux adresses.</p>',
    rich: move,
  },
  {
    question: 'Quel est le délai de mise en service ?',
    alternatives: [
      'ouvrir le courant dans mon nouvel appartement',
      'activer l’électricité',
      'combien de temps pour avoir le courant',
    ],
    answer:
      '<p>Avec un compteur communicant : <strong>sous 24 heures</strong>, sans visite. Avec un ancien compteur : cinq jours ouvrés, ou deux avec le service express (40 €).</p>',
  },
  {
    question: 'Où trouver le numéro de mon compteur ?',
    alternatives: ['référence du point de livraison', 'numéro PDL ou PRM', 'identifiant à 14 chiffres'],
    answer:
      '<p>Il a 14 chiffres. Sur un compteur communicant, appuyez sur <kbd>+</kbd> jusqu’à « NUMERO DE PRM » ; sur une facture, il est en page 2, sous « Point de livraison ».</p><p><img src="{{origin}}/servlet/gallery?galleryId=00000000-0000-4000-8000-000000000001" alt="L’écran d’un compteur communicant, et deux boutons en dessous" width="320" height="200" /></p>',
  },
];
