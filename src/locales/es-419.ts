import { esES } from './es-ES.ts';
import { respelled } from './respelled.ts';

/** Spanish (Latin America): that of Spain but for the words that are said differently. */
export const es419 = respelled(esES, [
  [/vídeo/g, 'video'],
  [/Comprueba que se reproduce/g, 'Verifica que se reproduzca'],
  [/Compruébalo/g, 'Verifícalo'],
  [/Comprobando/g, 'Verificando'],
  [/pulsando/g, 'presionando'],
  [/Pulsa /g, 'Presiona '],
  [/pulsar /g, 'presionar '],
  [/más deprisa/g, 'más rápido'],
  [/«/g, '“'],
  [/»/g, '”'],
  [/ningún hueco libre/g, 'ningún lugar libre'],
  // What is just over is told in the simple past.
  [/he dejado de esperar/g, 'dejé de esperar'],
  [/lo he dejado ahí/g, 'lo dejé ahí'],
  [/[Hh]e perdido/g, 'Perdí'],
  [/No he podido/g, 'No pude'],
  [/no he podido/g, 'no pude'],
  [/no ha podido/g, 'no pudo'],
  [/No se ha podido/g, 'No se pudo'],
  [/ha ido por/g, 'se envió por'],
  [/No se ha gastado nada/g, 'No se gastó nada'],
  [/ha rechazado/g, 'rechazó'],
  [/Alguien ha cancelado/g, 'Alguien canceló'],
  [/se le han acabado/g, 'se le acabaron'],
  [/no ha tenido/g, 'no tuvo'],
  [/Ha salido mal algo/g, 'Salió mal algo'],
  [/ha caducado o el video se ha borrado/g, 'caducó o el video se borró'],
  [/la traducción ha empezado/g, 'la traducción empezó'],
  [/se han confundido/g, 'se confundieron'],
  [/Has indicado/g, 'Indicaste'],
  [/No se ha iniciado nada/g, 'No se inició nada'],
  [/He entendido/g, 'Entendí'],
  [/que has traducido/g, 'que tradujiste'],
]);
