import {pictures} from '../pictures.js';
import {carousel, product, quickReplies, steps, type Rich} from '../rich.js';

const page = (path: string) => `https://lumen.example/fr/${path}`;

export const offers: Rich = carousel([
  {
    title: 'Clair',
    subtitle: 'Le prix ne bouge pas pendant deux ans',
    numeric: '0,2016 € le kWh',
    picture: pictures.clair,
    imageName: 'Le soleil à l’horizon',
    page: [page('offres/clair'), 'Voir Clair'],
    questions: ['Mon tarif va-t-il évoluer ?', 'Comment devenir client ?'],
  },
  {
    title: 'Rythme',
    subtitle:
      'Moins cher huit heures par jour, surtout la nuit : idéal pour un ballon d’eau chaude, ou une voiture qui se charge pendant que vous dormez',
    numeric: 'dès 0,1590 € le kWh',
    picture: pictures.rythme,
    imageName: 'Une horloge dans la nuit',
    page: [page('offres/rythme'), 'Voir Rythme'],
    questions: ['Quelles sont les heures creuses ?', 'Comment devenir client ?'],
  },
  {
    title: 'Horizon',
    subtitle: 'Chaque kWh vient d’un producteur à moins de 200 km',
    numeric: '0,2150 € le kWh',
    picture: pictures.horizon,
    imageName: 'Une éolienne',
    page: [page('offres/horizon'), 'Voir Horizon'],
    questions: ['Votre électricité est-elle verte ?', 'Comment devenir client ?'],
  },
]);

export const panels: Rich = product({
  title: 'Votre toit, 3 kWc',
  subtitle: 'Huit panneaux, un onduleur, la pose et les démarches',
  numeric: '6 900 €, prime déduite',
  picture: pictures.panels,
  imageName: 'Des panneaux solaires sur un toit',
  page: [page('solaire'), 'Simuler mon toit'],
  questions: ['Comment contacter un conseiller ?'],
});

export const outage: Rich = quickReplies([
  'Y a-t-il des travaux prévus dans ma rue ?',
  'Puis-je être indemnisé après une coupure ?',
  'L’écran de mon compteur est éteint, que faire ?',
]);

const moving = steps([
  {
    text: '<p><strong>Le nouveau logement.</strong> Donnez-nous son adresse et la date d’arrivée. Avec un compteur communicant, le courant est là sous 24 heures.</p>',
    sidebar: {
      title: 'Ce qu’il faut préparer',
      content:
        '<ul><li>l’adresse et l’étage</li><li>le nom de l’occupant précédent</li><li>un IBAN</li></ul>',
    },
  },
  {
    text: '<p><strong>Le jour même.</strong> Relevez les deux compteurs et <a href="https://lumen.example/fr/compte/releve">envoyez-nous les chiffres</a>. C’est tout.</p>',
  },
]);

export const move: Rich = moving ? {nextStepResponse: moving} : {};

export const smartMeter: Rich = {
  sidebar: {
    title: 'Ce qu’envoie un compteur communicant',
    content:
      '<p>Une fois par jour, et à personne d’autre :</p><table><thead><tr><th scope="col">Quoi</th><th scope="col">Quand</th></tr></thead><tbody><tr><td>Le relevé</td><td>Chaque jour</td></tr><tr><td>Les données horaires</td><td>Si vous l’acceptez</td></tr><tr><td>Les alertes du réseau</td><td>S’il y en a</td></tr></tbody></table>',
  },
};
