import nodemailer from 'nodemailer';
import postgres from 'postgres';

interface Letter {
  readonly recipient: string;
  readonly raw: string;
}

// What any program pays that hands the same bytes to the same server over the same pool, and remembers nothing.
const connections = Number(process.env['MAIL_CONNECTIONS']);
const sql = postgres(String(process.env['DATABASE_URL']), { max: 1 });
const letters = await sql<Letter[]>`select recipient, raw from deliveries where raw is not null order by id`;
await sql.end();

const transport = nodemailer.createTransport({
  url: String(process.env['SMTP_URL']),
  pool: true,
  maxConnections: connections,
  maxMessages: 500,
});
console.log(Date.now());
await Promise.all(
  letters.map(({ recipient, raw }) =>
    transport.sendMail({ envelope: { from: 'bounce@bench.example', to: [recipient] }, raw }),
  ),
);
transport.close();
