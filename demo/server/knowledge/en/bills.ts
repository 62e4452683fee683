import type {Entry} from '../entry.js';

export const bills: readonly Entry[] = [
  {
    question: 'How can I pay my bill?',
    alternatives: ['Which payment methods do you accept?', 'pay an invoice by card', 'settle my bill online'],
    answer:
      '<p>You can pay your bill in four ways:</p><ul><li>by <strong>direct debit</strong>, the simplest;</li><li>by card in <a href="https://lumen.example/account/bills" target="_blank" rel="noopener">your account</a>;</li><li>by bank transfer, with the reference printed on the bill;</li><li>by cheque to the address on the payment slip.</li></ul>',
  },
  {
    question: 'Where do I find my bills?',
    alternatives: ['download an invoice as PDF', 'see my old bills', 'I want a copy of my last invoice'],
    answer:
      '<p>All your bills of the last five years are in <a href="https://lumen.example/account/bills">your account, under “Bills”</a>. Each one can be downloaded as a PDF.</p>',
  },
  {
    question: 'Why is my bill higher than usual?',
    alternatives: [
      'my bill is too expensive',
      'my invoice has gone up',
      'I do not understand the increase of my bill',
    ],
    answer:
      '<p>A bill usually rises for one of these reasons:</p><ol><li>a colder period, so more heating;</li><li>a bill based on a <em>real</em> reading after several estimates;</li><li>a new appliance at home;</li><li>a change of the regulated taxes.</li></ol><p>Compare month by month on <a href="https://lumen.example/account/consumption">your consumption page</a>. If a figure still looks wrong, send us a photo of your meter.</p>',
  },
  {
    question: 'How do I set up a direct debit?',
    alternatives: ['pay automatically from my bank account', 'SEPA mandate', 'activate automatic payment'],
    answer:
      '<p>In <a href="https://lumen.example/account/payment">Payment settings</a> choose <strong>Direct debit</strong>, enter your IBAN and sign the mandate online. It applies from your next bill.</p>',
  },
  {
    question: 'How do I change my bank details?',
    alternatives: ['new IBAN', 'I have changed banks', 'update my bank account number'],
    answer:
      '<p>Open <a href="https://lumen.example/account/payment">Payment settings</a>, choose “Edit my IBAN”, and confirm with the code we text you.</p><p>Do this at least <strong>ten days</strong> before the next debit; otherwise that one is still taken from the old account.</p>',
  },
  {
    question: 'Can I choose the day of my direct debit?',
    alternatives: ['change the debit date', 'take the money later in the month', 'payment day'],
    answer:
      '<p>Yes: the 5th, 10th, 15th or 25th of the month. Choose the day in <a href="https://lumen.example/account/payment">Payment settings</a>; it counts from the following month.</p>',
  },
  {
    question: 'What can I do if I cannot pay my bill?',
    alternatives: [
      'I have financial difficulties',
      'ask for a payment plan',
      'pay my bill in several instalments',
    ],
    answer:
      '<p>Talk to us early: we can spread the amount over three to ten months, free of charge.</p><ul><li>Ask for a <a href="https://lumen.example/help/payment-plan">payment plan</a> online, the answer comes at once.</li><li>If you have the energy voucher, your supply is protected in winter.</li><li>Your town’s social services can help with an unpaid bill.</li></ul>',
  },
  {
    question: 'How do I use my energy voucher?',
    alternatives: ['pay with the state energy cheque', 'chèque énergie', 'where do I send the voucher'],
    answer:
      '<p>Enter the number of the voucher on <a href="https://lumen.example/energy-voucher">our voucher page</a>, or post it to us with your customer number on the back. Its amount is taken off your next bill.</p>',
  },
  {
    question: 'When will I get my refund?',
    alternatives: ['you owe me money', 'reimbursement of an overpayment', 'my account is in credit'],
    answer:
      '<p>Credits of more than €15 are refunded to your bank account within <strong>15 days</strong> of the bill. Smaller ones are taken off your next bill, unless you <a href="https://lumen.example/contact">ask us</a> for them.</p>',
  },
  {
    question: 'How is my monthly payment worked out?',
    alternatives: [
      'equal payments over the year',
      'budget billing',
      'how are monthly instalments calculated',
    ],
    answer:
      '<p>We estimate your use over a year and divide it in eleven equal payments. The twelfth month settles the difference with what your meter really counted.</p>',
  },
  {
    question: 'Can I change the amount of my monthly payment?',
    alternatives: ['lower my instalments', 'increase my monthly amount', 'my monthly payments are too high'],
    answer:
      '<p>Yes, by up to 30 % up or down, twice a year, on <a href="https://lumen.example/account/monthly">Monthly payments</a>. We show what remains to be settled at the end of the year before you confirm.</p>',
  },
  {
    question: 'How do I get paper bills?',
    alternatives: ['receive invoices by post', 'stop e-billing', 'switch to electronic bills'],
    answer:
      '<p>Paper and electronic bills are both free. Change from one to the other in <a href="https://lumen.example/account/preferences">Preferences › Bills</a>.</p>',
  },
  {
    question: 'What do the lines of my bill mean?',
    alternatives: ['explain my invoice', 'standing charge and consumption', 'understand the bill'],
    answer:
      '<p>Every bill has the same parts:</p><table><thead><tr><th scope="col">Line</th><th scope="col">What it is</th></tr></thead><tbody><tr><td>Standing charge</td><td>The fixed part, by the power of your meter</td></tr><tr><td>Consumption</td><td>Your kWh, times the price of your offer</td></tr><tr><td>Grid</td><td>The transport of energy to your home</td></tr><tr><td>Taxes</td><td>Excise duty and VAT</td></tr></tbody></table>',
  },
  {
    question: 'What happens if I pay late?',
    alternatives: ['reminder fees', 'late payment penalty', 'I forgot the due date'],
    answer:
      '<p>We first remind you by e-mail, without a fee. After 15 days a letter follows (€7.50), and after 30 more days the power of your meter may be reduced. <a href="https://lumen.example/help/payment-plan">A payment plan</a> stops all of this.</p>',
  },
  {
    question: 'How do I get a proof of address?',
    alternatives: [
      'certificate for the bank',
      'document proving where I live',
      'certificate of contract holder',
    ],
    answer:
      '<p>Your certificate is ready in one click: <a href="https://lumen.example/account/certificate">download the proof of address</a>. It carries today’s date and a code that authorities can check.</p>',
  },
];
