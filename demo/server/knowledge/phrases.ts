import type {Language} from './languages.js';

export interface Phrases {
  readonly welcome: string;
  /** Questions that the greeting offers. */
  readonly welcomeQuestions: readonly string[];
  readonly reset: string;
  readonly unknown: string;
  readonly didYouMean: string;
  readonly newTab: string;
  readonly smallTalk: readonly (readonly [RegExp, string])[];
  readonly feedbackWording: Readonly<Record<string, string>>;
}

export const phrasesIn: Readonly<Record<Language, Phrases>> = {
  en: {
    welcome:
      '<p>Hello, I am the assistant of Lumen Énergie.</p><p>Ask me about your bills, your contract, your meter or a move.</p>',
    welcomeQuestions: [
      'How can I pay my bill?',
      'Which offers do you have?',
      'I am moving house, what should I do?',
    ],
    reset: '<p>All right, let us start again.</p>',
    unknown:
      '<p>I am sorry, I do not know the answer to that.</p><p>Try other words, or call our advisers on <a href="tel:+33900000000">+33 9 00 00 00 00</a>, Monday to Saturday, 8 am to 8 pm.</p>',
    didYouMean: 'I am not sure I understood. Did you mean:',
    newTab: '<p>Opened in a new tab.</p>',
    smallTalk: [
      [/^(hi|hello|hey|good (morning|afternoon|evening))\b/, '<p>Hello! How can I help you?</p>'],
      [/^(many )?(thanks?|thank you|cheers)\b/, '<p>You are welcome! Is there anything else I can do?</p>'],
      [/^(bye|goodbye|good bye|see you|have a nice day)\b/, '<p>Goodbye, and thank you for your visit.</p>'],
      [
        /^(who|what) are you\b|^are you (a )?(human|bot|robot)\b/,
        '<p>I am a virtual assistant: a program, not a person.</p>',
      ],
      [/^how are you\b/, '<p>Full of energy, thank you! What can I do for you?</p>'],
    ],
    feedbackWording: {
      choiceIntroduction: 'What was wrong with this answer?',
      choice0: 'It is off topic',
      choice1: 'It is not clear',
      choice2: 'It is incomplete',
      commentLabel: 'Tell us more',
      commentPlaceholder: 'Your comment',
      commentSend: 'Send',
      commentEnd: 'Thank you for your feedback',
    },
  },
  fr: {
    welcome:
      '<p>Bonjour, je suis l’assistant de Lumen Énergie.</p><p>Posez-moi vos questions sur vos factures, votre contrat, votre compteur ou un déménagement.</p>',
    welcomeQuestions: [
      'Comment payer ma facture ?',
      'Quelles sont vos offres ?',
      'Je déménage, que dois-je faire ?',
    ],
    reset: '<p>D’accord, recommençons.</p>',
    unknown:
      '<p>Je suis désolé, je ne connais pas la réponse à cette question.</p><p>Essayez avec d’autres mots, ou appelez nos conseillers au <a href="tel:+33900000000">09 00 00 00 00</a>, du lundi au samedi, de 8 h à 20 h.</p>',
    didYouMean: 'Je ne suis pas sûr d’avoir compris. Vouliez-vous dire :',
    newTab: '<p>Ouvert dans un nouvel onglet.</p>',
    smallTalk: [
      [/^(bonjour|bonsoir|salut|coucou|hello)\b/, '<p>Bonjour ! Comment puis-je vous aider ?</p>'],
      [/^(un grand )?merci\b/, '<p>Avec plaisir ! Puis-je faire autre chose pour vous ?</p>'],
      [
        /^(au revoir|a bientot|bonne (journee|soiree)|adieu)\b/,
        '<p>Au revoir, et merci de votre visite.</p>',
      ],
      [
        /^(qui es tu|qui etes vous)\b|^(es tu|etes vous) (un )?(humain|robot)\b/,
        '<p>Je suis un assistant virtuel : un programme, pas une personne.</p>',
      ],
      [
        /^(comment (ca va|vas tu|allez vous)|ca va)\b/,
        '<p>Plein d’énergie, merci ! Que puis-je faire pour vous ?</p>',
      ],
    ],
    feedbackWording: {
      choiceIntroduction: 'Qu’est-ce qui n’allait pas dans cette réponse ?',
      choice0: 'Elle est hors sujet',
      choice1: 'Elle n’est pas claire',
      choice2: 'Elle est incomplète',
      commentLabel: 'Dites-nous en plus',
      commentPlaceholder: 'Votre commentaire',
      commentSend: 'Envoyer',
      commentEnd: 'Merci de votre avis',
    },
  },
};
