import type {Entry} from '../entry.js';
import {offers} from './rich.js';

export const contract: readonly Entry[] = [
  {
    question: 'Comment devenir client ?',
    alternatives: ['souscrire à l’électricité', 'ouvrir un contrat', 'rejoindre Lumen Énergie'],
    answer:
      '<p>Cinq minutes suffisent sur <a href="https://lumen.example/fr/souscrire">notre page de souscription</a>. Préparez :</p><ul><li>votre adresse et la surface du logement ;</li><li>le numéro du compteur, si vous le connaissez ;</li><li>un IBAN.</li></ul><p>Si vous venez d’un autre fournisseur, nous résilions pour vous. Il n’y a pas de coupure.</p>',
  },
  {
    question: 'Quelles sont vos offres ?',
    alternatives: ['comparer les formules', 'différence entre vos offres', 'quel tarif me convient'],
    answer:
      '<p>Trois offres, toutes sans engagement :</p><p><a href="https://lumen.example/fr/offres">Voir les prix</a></p>',
    rich: offers,
  },
  {
    question: 'Comment changer d’offre ?',
    alternatives: ['passer à une autre formule', 'modifier mon offre', 'aller de Clair à Rythme'],
    answer:
      '<p>Choisissez la nouvelle dans <a href="https://lumen.example/fr/compte/contrat">Mon contrat</a>. C’est gratuit, effectif le lendemain, et personne n’a à se déplacer.</p>',
  },
  {
    question: 'Comment résilier mon contrat ?',
    alternatives: ['mettre fin à mon abonnement', 'quitter Lumen Énergie', 'résiliation'],
    answer:
      '<p>Vous pouvez partir à tout moment, sans frais.</p><ul><li><strong>Vous changez de fournisseur :</strong> ne faites rien, le nouveau résilie pour vous.</li><li><strong>Vous quittez le logement :</strong> choisissez la date dans <a href="https://lumen.example/fr/compte/contrat/fin">Résilier</a>, deux jours à l’avance.</li></ul>',
  },
  {
    question: 'Puis-je me rétracter après la souscription ?',
    alternatives: ['délai de rétractation', 'quatorze jours pour renoncer', 'annuler ma souscription'],
    answer:
      '<p>Oui, pendant <strong>14 jours</strong> et sans motif, avec le <a href="https://lumen.example/fr/retractation">formulaire de rétractation</a>. L’énergie déjà consommée est facturée.</p>',
  },
  {
    question: 'Comment changer le nom sur le contrat ?',
    alternatives: [
      'je me suis marié',
      'changer de titulaire',
      'corriger l’orthographe de mon nom de famille',
    ],
    answer:
      '<p>Pour un nouveau nom, envoyez une copie du document depuis <a href="https://lumen.example/fr/compte/profil">votre profil</a>. Pour un autre <em>titulaire</em>, cette personne doit <a href="https://lumen.example/fr/souscrire">souscrire</a> à son nom ; l’alimentation continue sans coupure.</p>',
  },
  {
    question: 'Puis-je ajouter un cotitulaire ?',
    alternatives: ['ajouter mon conjoint au contrat', 'contrat à deux noms', 'inscrire mon colocataire'],
    answer:
      '<p>Oui. Dans <a href="https://lumen.example/fr/compte/contrat">Mon contrat</a>, choisissez « Ajouter un cotitulaire » et donnez son nom et son e-mail. La confirmation se fait par un lien valable sept jours.</p>',
  },
  {
    question: 'Votre électricité est-elle verte ?',
    alternatives: ['énergie renouvelable', 'origine de l’électricité', 'garanties d’origine'],
    answer:
      '<p>Pour chaque kWh consommé, nous en achetons un issu du vent, du soleil ou de l’eau, avec une garantie d’origine. Avec <strong>Horizon</strong>, le producteur est à moins de 200 km de chez vous : <a href="https://lumen.example/fr/producteurs">découvrez-les</a>.</p>',
  },
  {
    question: 'Quelles sont les heures creuses ?',
    alternatives: [
      'horaires du tarif de nuit',
      'heures pleines et heures creuses',
      'à quelle heure l’électricité est moins chère',
    ],
    answer:
      '<p>Il y a huit heures creuses par jour. La plupart des foyers les ont de <strong>22 h à 6 h</strong> ; certains en ont deux ou trois l’après-midi. Les vôtres sont imprimées en page 2 de la facture.</p>',
  },
  {
    question: 'Comment changer la puissance de mon compteur ?',
    alternatives: ['passer de 6 kVA à 9 kVA', 'mon disjoncteur saute', 'réduire la puissance souscrite'],
    answer:
      '<p>Si le disjoncteur saute souvent, une puissance plus forte peut aider. Demandez-la dans <a href="https://lumen.example/fr/compte/puissance">Ma puissance</a>. Avec un compteur communicant, c’est fait à distance en un jour ; le gestionnaire du réseau facture 3,75 €.</p>',
  },
  {
    question: 'Quel est le prix du kWh ?',
    alternatives: ['tarif du kilowattheure', 'combien coûte l’électricité', 'grille des tarifs en vigueur'],
    answer:
      '<p>Prix toutes taxes comprises, pour 6 kVA :</p><table><thead><tr><th scope="col">Offre</th><th scope="col">Abonnement par an</th><th scope="col">Prix du kWh</th></tr></thead><tbody><tr><td>Clair</td><td>151,20 €</td><td>0,2016 €</td></tr><tr><td>Rythme, heures pleines</td><td>156,00 €</td><td>0,2190 €</td></tr><tr><td>Rythme, heures creuses</td><td>compris</td><td>0,1590 €</td></tr><tr><td>Horizon</td><td>158,40 €</td><td>0,2150 €</td></tr></tbody></table>',
  },
  {
    question: 'Quelles taxes sont comprises dans le prix ?',
    alternatives: ['taux de TVA', 'accise sur l’électricité', 'contribution tarifaire d’acheminement'],
    answer:
      '<p>Trois : l’<strong>accise</strong> sur chaque kWh, la <strong>contribution</strong> pour les retraites des agents du réseau, et la <strong>TVA</strong>. Elles vont à l’État en entier et sont les mêmes chez tous les fournisseurs.</p>',
  },
  {
    question: 'Mon tarif va-t-il évoluer ?',
    alternatives: [
      'durée de garantie du prix',
      'augmentation des prix l’an prochain',
      'tarif fixe ou indexé',
    ],
    answer:
      '<p>Avec Clair et Horizon, le prix hors taxes est fixe pendant deux ans. Avec Rythme, il peut changer une fois par an, en février ; nous vous écrivons <strong>30 jours avant</strong>, et vous restez libre de partir.</p>',
  },
];
