import type {Entry} from '../entry.js';

export const bills: readonly Entry[] = [
  {
    question: 'Comment payer ma facture ?',
    alternatives: ['Quels moyens de paiement acceptez-vous ?', 'régler par carte bancaire', 'payer en ligne'],
    answer:
      '<p>Vous pouvez payer de quatre façons :</p><ul><li>par <strong>prélèvement</strong>, le plus simple ;</li><li>par carte dans <a href="https://lumen.example/fr/compte/factures" target="_blank" rel="noopener">votre espace client</a> ;</li><li>par virement, avec la référence imprimée sur la facture ;</li><li>par chèque, à l’adresse du talon de paiement.</li></ul>',
  },
  {
    question: 'Où trouver mes factures ?',
    alternatives: [
      'télécharger une facture en PDF',
      'voir mes anciennes factures',
      'duplicata de ma dernière facture',
    ],
    answer:
      '<p>Vos factures des cinq dernières années sont dans <a href="https://lumen.example/fr/compte/factures">votre espace client, rubrique « Factures »</a>. Chacune peut être téléchargée en PDF.</p>',
  },
  {
    question: 'Pourquoi ma facture a-t-elle augmenté ?',
    alternatives: [
      'ma facture est trop élevée',
      'montant anormal',
      'je ne comprends pas la hausse de ma facture',
    ],
    answer:
      '<p>Une facture augmente le plus souvent pour l’une de ces raisons :</p><ol><li>une période plus froide, donc plus de chauffage ;</li><li>un relevé <em>réel</em> après plusieurs estimations ;</li><li>un nouvel appareil chez vous ;</li><li>une évolution des taxes.</li></ol><p>Comparez mois par mois sur <a href="https://lumen.example/fr/compte/consommation">votre page de suivi</a>. Si un chiffre vous semble faux, envoyez-nous une photo du compteur.</p>',
  },
  {
    question: 'Comment mettre en place le prélèvement automatique ?',
    alternatives: ['mandat SEPA', 'être prélevé chaque mois', 'activer le paiement automatique'],
    answer:
      '<p>Dans <a href="https://lumen.example/fr/compte/paiement">Mode de paiement</a>, choisissez <strong>Prélèvement</strong>, saisissez votre IBAN et signez le mandat en ligne. Il s’applique dès la facture suivante.</p>',
  },
  {
    question: 'Comment changer mes coordonnées bancaires ?',
    alternatives: ['nouveau RIB', 'j’ai changé de banque', 'modifier mon IBAN'],
    answer:
      '<p>Ouvrez <a href="https://lumen.example/fr/compte/paiement">Mode de paiement</a>, choisissez « Modifier mon IBAN » et confirmez avec le code reçu par SMS.</p><p>Faites-le au moins <strong>dix jours</strong> avant le prochain prélèvement ; sinon celui-ci passe encore sur l’ancien compte.</p>',
  },
  {
    question: 'Puis-je choisir la date de mon prélèvement ?',
    alternatives: [
      'changer le jour de prélèvement',
      'être débité plus tard dans le mois',
      'date de paiement',
    ],
    answer:
      '<p>Oui : le 5, le 10, le 15 ou le 25 du mois. Choisissez le jour dans <a href="https://lumen.example/fr/compte/paiement">Mode de paiement</a> ; il vaut à partir du mois suivant.</p>',
  },
  {
    question: 'J’ai du mal à payer ma facture, que faire ?',
    alternatives: ['j’ai des difficultés financières', 'demander un échéancier', 'payer en plusieurs fois'],
    answer:
      '<p>Parlez-nous-en tôt : nous pouvons étaler la somme sur trois à dix mois, sans frais.</p><ul><li>Demandez un <a href="https://lumen.example/fr/aide/echeancier">échéancier</a> en ligne, la réponse est immédiate.</li><li>Avec le chèque énergie, votre alimentation est protégée en hiver.</li><li>Les services sociaux de votre commune peuvent aider pour un impayé.</li></ul>',
  },
  {
    question: 'Comment utiliser mon chèque énergie ?',
    alternatives: [
      'payer avec le chèque de l’État',
      'où envoyer mon chèque énergie',
      'numéro de chèque énergie',
    ],
    answer:
      '<p>Saisissez le numéro du chèque sur <a href="https://lumen.example/fr/cheque-energie">notre page dédiée</a>, ou envoyez-le par la poste avec votre numéro de client au dos. Son montant est déduit de la prochaine facture.</p>',
  },
  {
    question: 'Quand serai-je remboursé ?',
    alternatives: ['vous me devez de l’argent', 'remboursement d’un trop-perçu', 'mon compte est créditeur'],
    answer:
      '<p>Au-dessus de 15 €, nous remboursons sur votre compte bancaire dans les <strong>15 jours</strong> qui suivent la facture. En dessous, la somme est déduite de la suivante, sauf si vous <a href="https://lumen.example/fr/contact">nous la demandez</a>.</p>',
  },
  {
    question: 'Comment sont calculées mes mensualités ?',
    alternatives: ['mensualisation', 'paiements égaux sur l’année', 'facture de régularisation'],
    answer:
      '<p>Nous estimons votre consommation sur un an et la divisons en onze parts égales. Le douzième mois règle la différence avec ce que le compteur a réellement mesuré.</p>',
  },
  {
    question: 'Puis-je modifier le montant de mes mensualités ?',
    alternatives: [
      'baisser mes mensualités',
      'augmenter mon montant mensuel',
      'mes mensualités sont trop hautes',
    ],
    answer:
      '<p>Oui, de 30 % au plus, en hausse ou en baisse, deux fois par an, sur <a href="https://lumen.example/fr/compte/mensualites">Mes mensualités</a>. Avant de confirmer, vous voyez ce qui restera à régler en fin d’année.</p>',
  },
  {
    question: 'Comment recevoir mes factures sur papier ?',
    alternatives: [
      'factures par courrier',
      'arrêter la facture électronique',
      'passer à la facture en ligne',
    ],
    answer:
      '<p>Le papier et l’électronique sont tous deux gratuits. Passez de l’un à l’autre dans <a href="https://lumen.example/fr/compte/preferences">Préférences › Factures</a>.</p>',
  },
  {
    question: 'Que signifient les lignes de ma facture ?',
    alternatives: [
      'expliquer ma facture',
      'abonnement et consommation',
      'comprendre le détail de la facture',
    ],
    answer:
      '<p>Chaque facture a les mêmes parties :</p><table><thead><tr><th scope="col">Ligne</th><th scope="col">Ce que c’est</th></tr></thead><tbody><tr><td>Abonnement</td><td>La part fixe, selon la puissance du compteur</td></tr><tr><td>Consommation</td><td>Vos kWh, multipliés par le prix de l’offre</td></tr><tr><td>Acheminement</td><td>Le transport de l’énergie jusqu’à vous</td></tr><tr><td>Taxes</td><td>Accise et TVA</td></tr></tbody></table>',
  },
  {
    question: 'Que se passe-t-il si je paie en retard ?',
    alternatives: ['frais de relance', 'pénalité de retard', 'j’ai oublié l’échéance'],
    answer:
      '<p>Nous vous le rappelons d’abord par e-mail, sans frais. Une lettre suit après 15 jours (7,50 €) et, 30 jours plus tard, la puissance du compteur peut être réduite. <a href="https://lumen.example/fr/aide/echeancier">Un échéancier</a> arrête tout cela.</p>',
  },
  {
    question: 'Comment obtenir un justificatif de domicile ?',
    alternatives: [
      'attestation de titulaire de contrat',
      'document prouvant mon adresse',
      'attestation pour la banque',
    ],
    answer:
      '<p>En un clic : <a href="https://lumen.example/fr/compte/attestation">télécharger le justificatif de domicile</a>. Il porte la date du jour et un code que les administrations peuvent vérifier.</p>',
  },
];
