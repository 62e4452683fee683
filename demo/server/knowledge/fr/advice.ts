import type {Entry} from '../entry.js';
import {panels} from './rich.js';

export const advice: readonly Entry[] = [
  {
    question: 'Comment faire des économies d’énergie ?',
    alternatives: ['réduire ma consommation', 'conseils pour dépenser moins', 'écogestes'],
    answer:
      '<p>Ce qui compte le plus chez soi :</p><ul><li>chauffer à <strong>19 °C</strong> : un degré de moins, c’est 7 % d’économie ;</li><li>régler le ballon d’eau chaude à 55 °C ;</li><li>laver à 30 °C, machines pleines ;</li><li>éteindre box et écrans la nuit.</li></ul><p><a href="https://lumen.example/fr/conseils">Tous nos conseils</a></p>',
  },
  {
    question: 'Installez-vous des panneaux solaires ?',
    alternatives: ['photovoltaïque sur mon toit', 'vendre ma production', 'autoconsommation'],
    answer:
      '<p>Oui, avec des installateurs certifiés près de chez vous. Un toit de 3 kWc produit environ 3 200 kWh par an. Nous achetons ce que vous n’utilisez pas. <a href="https://lumen.example/fr/solaire">Simuler mon toit</a></p>',
    rich: panels,
  },
  {
    question: 'Comment recharger ma voiture électrique à la maison ?',
    alternatives: ['borne de recharge', 'installer une wallbox', 'chargeur de véhicule'],
    answer:
      '<p>Une borne de 7 kW rend environ 50 km d’autonomie par heure. Un électricien certifié doit la poser ; avec <strong>Rythme</strong>, elle démarre seule en heures creuses. <a href="https://lumen.example/fr/voiture">Demander un devis</a></p>',
  },
  {
    question: 'Quelles aides pour isoler mon logement ?',
    alternatives: ['subventions de rénovation', 'prime pour changer ma chaudière', 'prime énergie travaux'],
    answer:
      '<p>L’aide de l’État à la rénovation se cumule avec notre prime : jusqu’à 4 000 € pour une pompe à chaleur, 12 € par m² pour les combles. <a href="https://lumen.example/fr/renovation">Vérifiez vos droits</a> <em>avant</em> de signer un devis.</p>',
  },
];
