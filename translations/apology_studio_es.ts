<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Apology Studio</source>
            <translation>Apology Studio</translation>
        </message>
        <message>
            <source>Version {version} with Qt {qt}. Free software under the MIT licence.</source>
            <translation>Versión {version} con Qt {qt}. Software libre con licencia MIT.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Todo se queda en este equipo.</translation>
        </message>
        <message>
            <source>It stands on</source>
            <translation>Se apoya en</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>There is no text to copy yet.</source>
            <translation>Todavía no hay texto que copiar.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Edit for this channel</source>
            <translation>Editar para este canal</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Save the press release as a PDF</source>
            <translation>Guardar la nota de prensa como PDF</translation>
        </message>
        <message>
            <source>Other formats</source>
            <translation>Otros formatos</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open, edit and more</source>
            <translation>Abrir, editar y más</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
    </context>
    <context>
        <name>AddRow</name>
        <message>
            <source>Picture…</source>
            <translation>Imagen…</translation>
        </message>
        <message>
            <source>Add a picture…</source>
            <translation>Añadir una imagen…</translation>
        </message>
        <message>
            <source>Updates ({count})…</source>
            <translation>Actualizaciones ({count})…</translation>
        </message>
        <message>
            <source>Add an update…</source>
            <translation>Añadir una actualización…</translation>
        </message>
    </context>
    <context>
        <name>ArticleView</name>
        <message>
            <source>Your business</source>
            <translation>Tu negocio</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Preview for {channel}</source>
            <translation>Vista previa de {channel}</translation>
        </message>
        <message>
            <source>Preview for your blog</source>
            <translation>Vista previa de tu blog</translation>
        </message>
    </context>
    <context>
        <name>AskToOpen</name>
        <message>
            <source>This opens in your mail program:</source>
            <translation>Se abrirá en tu programa de correo:</translation>
        </message>
        <message>
            <source>This opens in your program for text messages:</source>
            <translation>Esto se abre en tu programa de SMS:</translation>
        </message>
        <message>
            <source>This opens in your browser:</source>
            <translation>Se abrirá en tu navegador:</translation>
        </message>
        <message>
            <source>Open this address?</source>
            <translation>¿Abrir esta dirección?</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>AudienceGroup</name>
        <message>
            <source>How many people</source>
            <translation>Cuántas personas</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>How many people: {audience}</source>
            <translation>Cuántas personas: {audience}</translation>
        </message>
        <message>
            <source>{channel} reaches {audience}</source>
            <translation>{channel} llega a {audience}</translation>
        </message>
    </context>
    <context>
        <name>AudiencesDialog</name>
        <message>
            <source>Who is reached</source>
            <translation>A quién se llega</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Como siempre</translation>
        </message>
        <message>
            <source>The desk counts people, not channels. Say who reads you where, and how many they are.</source>
            <translation>La mesa cuenta personas, no canales. Diga quién le lee dónde y cuántos son.</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Recently deleted</source>
            <translation>Eliminadas hace poco</translation>
        </message>
        <message>
            <source>Deleted apologies</source>
            <translation>Disculpas eliminadas</translation>
        </message>
        <message>
            <source>They stay here for 30 days and then go for good, with their versions and backups.</source>
            <translation>Se quedan aquí 30 días y luego desaparecen del todo, con sus versiones y copias de seguridad.</translation>
        </message>
        <message>
            <source>Nothing was deleted in the last 30 days.</source>
            <translation>No se ha eliminado nada en los últimos 30 días.</translation>
        </message>
        <message>
            <source>Untitled apology</source>
            <translation>Disculpa sin título</translation>
        </message>
        <message>
            <source>Deleted {day} · goes for good after {last}</source>
            <translation>Eliminada el {day} · se borra del todo después del {last}</translation>
        </message>
        <message>
            <source>“{title}” goes out of the drafts, their versions and their backups. It cannot be undone.</source>
            <translation>«{title}» sale de los borradores, de sus versiones y de sus copias de seguridad. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Delete it for good</source>
            <translation>Eliminarla del todo</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>Eliminar del todo…</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>ChangeRow</name>
        <message>
            <source>It would leave out: {sentences}</source>
            <translation>Dejaría fuera: {sentences}</translation>
        </message>
    </context>
    <context>
        <name>ChannelChoices</name>
        <message>
            <source>Plain quotes and dashes: {channel}</source>
            <translation>Comillas y guiones sencillos: {channel}</translation>
        </message>
        <message>
            <source>Curly ones take more room there.</source>
            <translation>Los tipográficos ocupan más allí.</translation>
        </message>
        <message>
            <source>Characters of a post on your server: {channel}</source>
            <translation>Caracteres de una publicación en tu servidor: {channel}</translation>
        </message>
    </context>
    <context>
        <name>ChannelForm</name>
        <message>
            <source>That is not an address of a page. It begins with https://</source>
            <translation>Eso no es la dirección de una página. Empieza por https://</translation>
        </message>
        <message>
            <source>Handle</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>Page address</source>
            <translation>Dirección de la página</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Nombre para entrar</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
        <message>
            <source>Name to show on the desk</source>
            <translation>Nombre que se muestra en la mesa</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Copy name</source>
            <translation>Copiar el nombre</translation>
        </message>
        <message>
            <source>Forget handle, address, names, note and password of this channel?</source>
            <translation>¿Olvidar el usuario, la dirección, los nombres, la nota y la contraseña de este canal?</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Olvidarlos</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>“Open” takes you here, where there is no address for a new post.</source>
            <translation>«Abrir» le lleva aquí cuando no hay una dirección para publicar.</translation>
        </message>
    </context>
    <context>
        <name>ChannelTabs</name>
        <message>
            <source>Channels</source>
            <comment>adds and takes away</comment>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Add or take away channels</source>
            <translation>Añadir o quitar canales</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a channel</source>
            <translation>Añadir un canal</translation>
        </message>
        <message>
            <source>Take {channel} away</source>
            <translation>Quitar {channel}</translation>
        </message>
        <message>
            <source>Your channels…</source>
            <translation>Tus canales…</translation>
        </message>
    </context>
    <context>
        <name>ChannelsDialog</name>
        <message>
            <source>{channel}, you publish here</source>
            <translation>{channel}, usted publica aquí</translation>
        </message>
        <message>
            <source>{channel}, off</source>
            <translation>{channel}, desactivado</translation>
        </message>
        <message>
            <source>Stopped waiting. Nothing was changed here.</source>
            <translation>Se dejó de esperar. Aquí no ha cambiado nada.</translation>
        </message>
        <message>
            <source>Your keyring is unlocked.</source>
            <translation>Su llavero está desbloqueado.</translation>
        </message>
        <message>
            <source>Sign-in name copied.</source>
            <translation>Nombre para entrar copiado.</translation>
        </message>
        <message>
            <source>Could not reach the clipboard.</source>
            <translation>No se pudo acceder al portapapeles.</translation>
        </message>
        <message>
            <source>Your keyring has no password for this channel any more.</source>
            <translation>Su llavero ya no tiene ninguna contraseña para este canal.</translation>
        </message>
        <message>
            <source>Forgotten. Your keyring was asked again, and it has nothing for this channel.</source>
            <translation>Olvidada. Se volvió a preguntar a su llavero y no tiene nada para este canal.</translation>
        </message>
        <message>
            <source>Forgotten.</source>
            <translation>Olvidado.</translation>
        </message>
        <message>
            <source>Your channels</source>
            <translation>Sus canales</translation>
        </message>
        <message>
            <source>I publish here</source>
            <translation>Publico aquí</translation>
        </message>
        <message>
            <source>Forget this channel</source>
            <translation>Olvidar este canal</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>CheckedPage</name>
        <message>
            <source>Alt Enter to use: {words}</source>
            <translation>Alt Intro para usar: {words}</translation>
        </message>
    </context>
    <context>
        <name>ChecksGroup</name>
        <message>
            <source>What is not ticked is not told in any letter. To keep one wording only, use Keep mine beside it.</source>
            <translation>Lo que no está marcado no se dice en ninguna carta. Para dejar solo una frase, use «Dejar lo mío» junto a ella.</translation>
        </message>
    </context>
    <context>
        <name>Cleaning</name>
        <message numerus="yes">
            <source>%n broken character(s) could not be read and became �.</source>
            <translation>
                <numerusform>No se pudo leer %n carácter dañado y quedó como �.</numerusform>
                <numerusform>No se pudieron leer %n caracteres dañados y quedaron como �.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invisible control character(s) were left out.</source>
            <translation>
                <numerusform>Se quitó %n carácter de control invisible.</numerusform>
                <numerusform>Se quitaron %n caracteres de control invisibles.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>Countdown</name>
        <message>
            <source>Asking your keyring for the password of {channel}…</source>
            <translation>Pidiendo a su llavero la contraseña de {channel}…</translation>
        </message>
        <message numerus="yes">
            <source>Password for {channel} copied. It leaves the clipboard in %n second(s).</source>
            <translation>
                <numerusform>Contraseña de {channel} copiada. Saldrá del portapapeles en %n segundo.</numerusform>
                <numerusform>Contraseña de {channel} copiada. Saldrá del portapapeles en %n segundos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Clear now</source>
            <translation>Borrar ya</translation>
        </message>
        <message>
            <source>Stop waiting for the keyring</source>
            <translation>Dejar de esperar al llavero</translation>
        </message>
        <message>
            <source>Take the password off the clipboard now</source>
            <translation>Quitar ya la contraseña del portapapeles</translation>
        </message>
    </context>
    <context>
        <name>Counter</name>
        <message>
            <source>{count} over</source>
            <translation>{count} de más</translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation>{count} de margen</translation>
        </message>
        <message>
            <source>{used} of {limit}</source>
            <translation>{used} de {limit}</translation>
        </message>
    </context>
    <context>
        <name>DeskActs</name>
        <message>
            <source>Sign-in name copied.</source>
            <translation>Nombre para entrar copiado.</translation>
        </message>
        <message>
            <source>Copied for {channel}</source>
            <translation>Copiado: {channel}</translation>
        </message>
        <message>
            <source>Copied post {number} of {posts}. Paste it into {channel} with Ctrl+V.</source>
            <translation>Publicación {number} de {posts} copiada: {channel}. Pégala con Ctrl+V.</translation>
        </message>
        <message>
            <source>Copied. Paste it into {channel} with Ctrl+V.</source>
            <translation>Copiado: {channel}. Pégalo con Ctrl+V.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>No address is known for that. Say it in Your channels.</source>
            <translation>No se conoce ninguna dirección. Indíquela en Sus canales.</translation>
        </message>
        <message>
            <source>{channel} marked as posted. Reaches {reached} of {all} audiences.</source>
            <translation>{channel}: marcado como publicado. Llega a {reached} de {all} públicos.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{channel} is not posted.</source>
            <translation>{channel}: sin publicar.</translation>
        </message>
        <message>
            <source>Only what reaches those people by name is on now.</source>
            <translation>Ahora solo queda lo que llega a esas personas por su nombre.</translation>
        </message>
    </context>
    <context>
        <name>DeskAside</name>
        <message>
            <source>Reaches {reached} of {all} audiences</source>
            <translation>Llega a {reached} de {all} públicos</translation>
        </message>
        <message>
            <source>Where you hurt people, tell them there first. Then everywhere else.</source>
            <translation>Díselo primero donde les hiciste daño. Después, en los demás sitios.</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>ya le llega</translation>
        </message>
        <message>
            <source>not reached yet</source>
            <translation>todavía no le llega</translation>
        </message>
        <message numerus="yes">
            <source>{channels}. %n people</source>
            <translation>
                <numerusform>{channels}. %n persona</numerusform>
                <numerusform>{channels}. %n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>None of your channels reaches:</source>
            <translation>Ninguno de tus canales llega a:</translation>
        </message>
        <message>
            <source>Change who is reached…</source>
            <translation>Cambiar a quién se llega…</translation>
        </message>
        <message>
            <source>The record…</source>
            <translation>El registro…</translation>
        </message>
        <message>
            <source>First word after {time}</source>
            <translation>Primera palabra tras {time}</translation>
        </message>
        <message>
            <source>First word {when}</source>
            <translation>Primera palabra: {when}</translation>
        </message>
        <message>
            <source>All told after {time}</source>
            <translation>Todos avisados tras {time}</translation>
        </message>
        <message>
            <source>All told {when}</source>
            <translation>Todos avisados: {when}</translation>
        </message>
        <message>
            <source>No word is out yet</source>
            <translation>Aún no se ha dicho nada</translation>
        </message>
        <message>
            <source>Not everybody is told yet</source>
            <translation>Aún no se ha avisado a todos</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) {hours} h</source>
            <translation>
                <numerusform>%n día y {hours} h</numerusform>
                <numerusform>%n días y {hours} h</numerusform>
            </translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>DeskCard</name>
        <message>
            <source>Post a correction here</source>
            <translation>Publique aquí una corrección</translation>
        </message>
        <message>
            <source>Post here next</source>
            <translation>Ahora, publica aquí</translation>
        </message>
        <message>
            <source>No correction</source>
            <translation>Sin corrección</translation>
        </message>
        <message>
            <source>Sign in as {name}</source>
            <translation>Entre como {name}</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Copy name</source>
            <translation>Copiar el nombre</translation>
        </message>
        <message>
            <source>Copy password</source>
            <translation>Copiar la contraseña</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open: {channel}</source>
            <translation>Abrir: {channel}</translation>
        </message>
        <message>
            <source>Paste the link to your post, if you have it</source>
            <translation>Pega el enlace a tu publicación, si lo tienes</translation>
        </message>
        <message>
            <source>Link to your post on {channel}</source>
            <translation>Enlace a tu publicación ({channel})</translation>
        </message>
        <message>
            <source>Mark as posted</source>
            <translation>Marcar publicado</translation>
        </message>
        <message>
            <source>Mark as posted: {channel}</source>
            <translation>Marcar como publicado: {channel}</translation>
        </message>
        <message>
            <source>That is not an address of a page. It begins with https://</source>
            <translation>Eso no es la dirección de una página. Empieza por https://</translation>
        </message>
    </context>
    <context>
        <name>DeskCautions</name>
        <message>
            <source>Tell those people directly</source>
            <translation>Avisar directamente a esas personas</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>A small harm that few noticed</source>
            <translation>Un daño pequeño que pocos notaron</translation>
        </message>
        <message>
            <source>Tell those people, by name. In a field study, telling everybody about a short delay that most had not noticed made them less satisfied for weeks, and a discount did not mend it.</source>
            <translation>Avise a esas personas por su nombre. En un estudio de campo, contar a todos un breve retraso que la mayoría no había notado los dejó menos satisfechos durante semanas, y un descuento no lo arregló.</translation>
        </message>
        <message>
            <source>Your followers know, your customers do not</source>
            <translation>Sus seguidores lo saben, sus clientes no</translation>
        </message>
        <message>
            <source>It has been out on social media for {time}. Tell those who were harmed next.</source>
            <translation>Lleva {time} en las redes sociales. Avise ahora a los perjudicados.</translation>
        </message>
        <message>
            <source>Your customers heard it after your followers</source>
            <translation>Sus clientes se enteraron después que sus seguidores</translation>
        </message>
        <message>
            <source>They were told {time} later. If they ask why, say so plainly; the record shows it.</source>
            <translation>Se les avisó {time} después. Si preguntan por qué, dígalo claramente; el registro lo muestra.</translation>
        </message>
        <message>
            <source>It is not told where it happened</source>
            <translation>No se ha dicho donde ocurrió</translation>
        </message>
        <message>
            <source>People met it on {channel}. Say it there next: that is where they look.</source>
            <translation>La gente lo vio en {channel}. Dígalo allí ahora: es donde miran.</translation>
        </message>
        <message>
            <source>Only your blog says it so far</source>
            <translation>De momento solo lo dice tu blog</translation>
        </message>
        <message>
            <source>Most people will never look there.</source>
            <translation>La mayoría de la gente nunca mirará ahí.</translation>
        </message>
        <message numerus="yes">
            <source>Most of the %n people will never look there.</source>
            <translation>
                <numerusform>La %n persona afectada quizá nunca mire ahí.</numerusform>
                <numerusform>La mayoría de las %n personas nunca mirará ahí.</numerusform>
            </translation>
        </message>
        <message>
            <source>Send the newsletter next: it reaches every one of them.</source>
            <translation>Envía ahora el boletín: les llega a todas.</translation>
        </message>
        <message>
            <source>Say it where they look, too.</source>
            <translation>Dilo también donde miran.</translation>
        </message>
    </context>
    <context>
        <name>DeskDetails</name>
        <message>
            <source>That is not the address of a page. It begins with https:// and has no spaces.</source>
            <translation>Eso no es la dirección de una página. Empieza por https:// y no lleva espacios.</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>En otro sitio</translation>
        </message>
        <message>
            <source>About this statement</source>
            <translation>Sobre esta declaración</translation>
        </message>
        <message>
            <source>Address of the full statement</source>
            <translation>Dirección del texto completo</translation>
        </message>
        <message>
            <source>Where your blog post is, or will be. Short posts lead there.</source>
            <translation>Donde está o estará la entrada de tu blog. Las publicaciones cortas llevan ahí.</translation>
        </message>
        <message>
            <source>https://yourfirm.example/sorry</source>
            <translation>https://tunegocio.example/disculpa</translation>
        </message>
        <message>
            <source>Date on the press release</source>
            <translation>Fecha de la nota de prensa</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Sin fijar</translation>
        </message>
        <message>
            <source>How large was the harm?</source>
            <translation>¿Cómo de grande fue el daño?</translation>
        </message>
        <message>
            <source>How many noticed it?</source>
            <translation>¿Cuántos lo notaron?</translation>
        </message>
        <message>
            <source>Where did it happen?</source>
            <translation>¿Dónde ocurrió?</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Sin decir</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeño</translation>
        </message>
        <message>
            <source>Not small</source>
            <translation>No pequeño</translation>
        </message>
        <message>
            <source>A few</source>
            <translation>Unos pocos</translation>
        </message>
        <message>
            <source>Most of them</source>
            <translation>La mayoría</translation>
        </message>
    </context>
    <context>
        <name>DeskPosts</name>
        <message>
            <source>Tick each post when it is out</source>
            <translation>Marque cada publicación cuando esté fuera</translation>
        </message>
        <message>
            <source>Post {number} of {posts}, out</source>
            <translation>Publicación {number} de {posts}, fuera</translation>
        </message>
        <message>
            <source>Post {number} of {posts}, not out yet</source>
            <translation>Publicación {number} de {posts}, aún no</translation>
        </message>
    </context>
    <context>
        <name>DeskRow</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Make it fit</source>
            <translation>Hacer que quepa</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Ver el texto</translation>
        </message>
        <message>
            <source>See the post</source>
            <translation>Ver publicación</translation>
        </message>
        <message>
            <source>Post a correction</source>
            <translation>Publicar una corrección</translation>
        </message>
        <message>
            <source>{act}: {channel}</source>
            <translation>{act}: {channel}</translation>
        </message>
        <message>
            <source>Open: {channel}</source>
            <translation>Abrir: {channel}</translation>
        </message>
        <message>
            <source>See the post: {channel}</source>
            <translation>Ver publicación: {channel}</translation>
        </message>
        <message>
            <source>Post a correction: {channel}</source>
            <translation>Publicar una corrección: {channel}</translation>
        </message>
        <message>
            <source>More about {channel}</source>
            <translation>Más: {channel}</translation>
        </message>
        <message>
            <source>Time, link and note…</source>
            <translation>Hora, enlace y nota…</translation>
        </message>
        <message>
            <source>Copy again</source>
            <translation>Copiar otra vez</translation>
        </message>
        <message>
            <source>Not posted after all</source>
            <translation>Al final no se publicó</translation>
        </message>
        <message>
            <source>Copy sign-in name</source>
            <translation>Copiar el nombre para entrar</translation>
        </message>
        <message>
            <source>Copy password</source>
            <translation>Copiar la contraseña</translation>
        </message>
        <message>
            <source>Mark as posted</source>
            <translation>Marcar como publicado</translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message>
            <source>Nothing is written yet</source>
            <translation>Todavía no hay nada escrito</translation>
        </message>
        <message>
            <source>{out} of {posts} posts are out</source>
            <translation>{out} de {posts} publicaciones están fuera</translation>
        </message>
        <message>
            <source>Thread of {posts}</source>
            <translation>Hilo de {posts}</translation>
        </message>
        <message>
            <source>{length} of {limit}</source>
            <translation>{length} de {limit}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>{size}. {problem}</source>
            <translation>{size}. {problem}</translation>
        </message>
        <message>
            <source>Your text has changed since</source>
            <translation>Tu texto ha cambiado después</translation>
        </message>
        <message>
            <source>Corrected. {where}</source>
            <translation>Corregido. {where}</translation>
        </message>
        <message>
            <source>No link saved</source>
            <translation>Sin enlace guardado</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>Posted {when}</source>
            <translation>Publicado: {when}</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Needs work</source>
            <translation>Por mejorar</translation>
        </message>
        <message>
            <source>Too long</source>
            <translation>Muy largo</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>Sin terminar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy post {number} of {posts}</source>
            <translation>Copiar publicación {number} de {posts}</translation>
        </message>
        <message>
            <source>Copy {number} of {posts}</source>
            <translation>Copiar {number} de {posts}</translation>
        </message>
        <message>
            <source>There is no text to copy yet.</source>
            <translation>Todavía no hay texto que copiar.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Your text is in its places.</source>
            <translation>Su texto está en su sitio.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Working title</source>
            <translation>Título de trabajo</translation>
        </message>
        <message>
            <source>Only you see it.</source>
            <translation>Solo lo ves tú.</translation>
        </message>
    </context>
    <context>
        <name>DraftActs</name>
        <message>
            <source>Copy of {title}</source>
            <translation>Copia de {title}</translation>
        </message>
        <message>
            <source>This is a holding statement now.</source>
            <translation>Ahora es un comunicado provisional.</translation>
        </message>
        <message>
            <source>This is the full apology.</source>
            <translation>Ahora es la disculpa completa.</translation>
        </message>
        <message>
            <source>This is an update now.</source>
            <translation>Ahora es una actualización.</translation>
        </message>
        <message>
            <source>This is the closing report now.</source>
            <translation>Ahora es el informe final.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>Quitado.</translation>
        </message>
        <message>
            <source>Changed to “{words}”</source>
            <translation>Cambiado por «{words}»</translation>
        </message>
        <message>
            <source>Changed.</source>
            <translation>Cambiado.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>DraftChanges</name>
        <message>
            <source>What differs</source>
            <translation>Lo que cambia</translation>
        </message>
    </context>
    <context>
        <name>DueBox</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open: {what}</source>
            <translation>Abrir: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n con retraso</numerusform>
                <numerusform>%n con retraso</numerusform>
            </translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>Para esta semana</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EmptyShelf</name>
        <message>
            <source>Let’s put this right.</source>
            <translation>Vamos a arreglarlo.</translation>
        </message>
        <message>
            <source>Tell us what happened. You will have a clear, honest apology for every place your customers look in about fifteen minutes.</source>
            <translation>Cuéntanos qué pasó. En unos quince minutos tendrás una disculpa clara y sincera para cada lugar donde miran tus clientes.</translation>
        </message>
        <message>
            <source>New apology</source>
            <translation>Nueva disculpa</translation>
        </message>
        <message>
            <source>The facts</source>
            <translation>Los hechos</translation>
        </message>
        <message>
            <source>What happened and who it touched, in your own words.</source>
            <translation>Qué pasó y a quién afectó, con tus palabras.</translation>
        </message>
        <message>
            <source>Six short parts</source>
            <translation>Seis partes breves</translation>
        </message>
        <message>
            <source>One question at a time. We point out what could make it worse.</source>
            <translation>Una pregunta cada vez. Te avisamos de lo que podría empeorarlo.</translation>
        </message>
        <message>
            <source>Everywhere at once</source>
            <translation>En todas partes a la vez</translation>
        </message>
        <message>
            <source>Copy the right version for each channel, then keep your promises.</source>
            <translation>Copia la versión adecuada para cada canal y luego cumple lo prometido.</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>Todo se queda en este equipo.</translation>
        </message>
        <message>
            <source>Look at an example</source>
            <translation>Ver un ejemplo</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>Say what it is first.</source>
            <translation>Di antes de qué se trata.</translation>
        </message>
    </context>
    <context>
        <name>EntryMenu</name>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>EntryRow</name>
        <message>
            <source>More about “{what}”</source>
            <translation>Más sobre «{what}»</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export everything</source>
            <translation>Exportar todo</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Elegir dónde…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Every text as you would copy it, the newsletter as an e-mail, the press release as PDF and Word, a picture of each channel, and a page to print or to send for a last look.</source>
            <translation>Cada texto tal como lo copiarías, el boletín como correo, la nota de prensa en PDF y Word, una imagen de cada canal y una página para imprimir o enviar para una última mirada.</translation>
        </message>
        <message>
            <source>Ready: {channels}</source>
            <translation>Listo: {channels}</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Adónde</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>Una carpeta</translation>
        </message>
        <message>
            <source>One zip file</source>
            <translation>Un archivo zip</translation>
        </message>
    </context>
    <context>
        <name>FactsPage</name>
        <message>
            <source>Before you write: {title}</source>
            <translation>Antes de escribir: {title}</translation>
        </message>
        <message>
            <source>When you noticed</source>
            <translation>Cuándo te diste cuenta</translation>
        </message>
        <message>
            <source>The next word comes by</source>
            <translation>Próximas noticias antes de</translation>
        </message>
        <message>
            <source>How many people</source>
            <translation>Cuántas personas</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <source>Tell us about your business once</source>
            <translation>Cuéntanos una vez cómo es tu negocio</translation>
        </message>
        <message>
            <source>Its name, who speaks for it and how to reach them are then filled in everywhere.</source>
            <translation>Su nombre, quién habla por él y cómo contactar aparecen después en todas partes.</translation>
        </message>
        <message>
            <source>Fill it in</source>
            <translation>Rellenarlo</translation>
        </message>
        <message>
            <source>How far are you?</source>
            <translation>¿Qué tienes claro ya?</translation>
        </message>
        <message>
            <source>Your firm</source>
            <translation>Tu negocio</translation>
        </message>
        <message>
            <source>As a newspaper would say it: {firm} …</source>
            <translation>Como lo diría un periódico: {firm} …</translation>
        </message>
        <message>
            <source>This is a holding statement</source>
            <translation>Esto es un comunicado provisional</translation>
        </message>
        <message>
            <source>It says what you know and when the next word comes, and nothing on cause or blame.</source>
            <translation>Dice lo que sabes y cuándo habrá más noticias, y nada sobre causas ni culpas.</translation>
        </message>
        <message>
            <source>Write the full apology</source>
            <translation>Escribir la disculpa completa</translation>
        </message>
        <message>
            <source>Say something short now</source>
            <translation>Di algo breve ya</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are still open. A holding statement gives you time to find out.</source>
            <translation>
                <numerusform>Queda %n cosa por aclarar. Un comunicado provisional te da tiempo para averiguarla.</numerusform>
                <numerusform>Quedan %n cosas por aclarar. Un comunicado provisional te da tiempo para averiguarlas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the holding statement</source>
            <translation>Ver el comunicado provisional</translation>
        </message>
    </context>
    <context>
        <name>FileActs</name>
        <message>
            <source>Open an apology</source>
            <translation>Abrir una disculpa</translation>
        </message>
        <message>
            <source>Open a text</source>
            <translation>Abrir un texto</translation>
        </message>
        <message>
            <source>Texts (*.txt *.md)</source>
            <translation>Textos (*.txt *.md)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>Saved a copy: {file}</source>
            <translation>Copia guardada: {file}</translation>
        </message>
        <message>
            <source>Put it into a file</source>
            <translation>Guardarlo en un archivo</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>Textos (*.txt)</translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>texto pegado</translation>
        </message>
        <message>
            <source>Put into {file}</source>
            <translation>Guardado en {file}</translation>
        </message>
        <message>
            <source>Add to my calendar</source>
            <translation>Añadir a mi calendario</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendario (*.ics)</translation>
        </message>
        <message>
            <source>Saved for your calendar: {file}</source>
            <translation>Guardado para tu calendario: {file}</translation>
        </message>
        <message>
            <source>Open in my calendar</source>
            <translation>Abrir en mi calendario</translation>
        </message>
        <message>
            <source>No font on this computer has these letters: {letters}</source>
            <translation>Ninguna fuente de este equipo tiene estas letras: {letters}</translation>
        </message>
        <message>
            <source>They would be missing from the PDF. Write them in another way, or go on without.</source>
            <translation>Faltarían en el PDF. Escríbelas de otra forma o sigue sin ellas.</translation>
        </message>
        <message>
            <source>Export all the same</source>
            <translation>Exportar igualmente</translation>
        </message>
        <message>
            <source>Press release as PDF</source>
            <translation>Nota de prensa en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Export into one file</source>
            <translation>Exportar en un archivo</translation>
        </message>
        <message>
            <source>Zip files (*.zip)</source>
            <translation>Archivos zip (*.zip)</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>Exportar a una carpeta</translation>
        </message>
        <message>
            <source>Exported: {file}</source>
            <translation>Exportado: {file}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Apologies (*.apology)</source>
            <translation>Disculpas (*.apology)</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Keep mine</source>
            <translation>Dejar lo mío</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Usar esto</translation>
        </message>
        <message>
            <source>Use this: {words}</source>
            <translation>Usar esto: {words}</translation>
        </message>
        <message>
            <source>Keep mine: {title}</source>
            <translation>Dejar lo mío: {title}</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Leave it out</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <source>To adapt: {words}</source>
            <translation>Para adaptar: {words}</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to fix</source>
            <translation>
                <numerusform>%n cosa por corregir</numerusform>
                <numerusform>%n cosas por corregir</numerusform>
            </translation>
        </message>
        <message>
            <source>F8 for the next one</source>
            <translation>F8: la siguiente</translation>
        </message>
        <message>
            <source>Nothing to fix.</source>
            <translation>Nada que corregir.</translation>
        </message>
    </context>
    <context>
        <name>FolderDialog</name>
        <message>
            <source>Where your drafts are</source>
            <translation>Dónde están tus borradores</translation>
        </message>
        <message>
            <source>All drafts are in this folder of this computer. Copy the folder to keep them a second time.</source>
            <translation>Todos los borradores están en esta carpeta de este equipo. Cópiala en otro sitio y tendrás una copia de seguridad.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Copiar la ruta</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>FollowUpPage</name>
        <message numerus="yes">
            <source>You made %n promise(s) in public. Keep them, and say so.</source>
            <translation>
                <numerusform>Hiciste %n promesa en público. Cúmplela y cuéntalo.</numerusform>
                <numerusform>Hiciste %n promesas en público. Cúmplelas y cuéntalo.</numerusform>
            </translation>
        </message>
        <message>
            <source>What did you say you would do, and by when? Put it on the list, and keep it.</source>
            <translation>¿Qué dijiste que harías y para cuándo? Apúntalo en la lista y cúmplelo.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Cumplidas</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <source>Add a promise</source>
            <translation>Añadir promesa</translation>
        </message>
        <message>
            <source>Add a reminder</source>
            <translation>Añadir recordatorio</translation>
        </message>
        <message>
            <source>Add to my calendar (.ics)</source>
            <translation>Añadir a mi calendario (.ics)</translation>
        </message>
        <message>
            <source>Worth a reminder</source>
            <translation>Merecen un recordatorio</translation>
        </message>
        <message>
            <source>The promises have gone on with a later statement</source>
            <translation>Las promesas siguen en un texto posterior</translation>
        </message>
        <message>
            <source>What you keep or change is marked there. This list shows how it stood.</source>
            <translation>Lo que cumplas o cambies se marca allí. Esta lista muestra cómo estaba.</translation>
        </message>
        <message>
            <source>Open the later statement</source>
            <translation>Abrir el texto posterior</translation>
        </message>
        <message>
            <source>People forgive the company that comes back and says “we did what we promised”.</source>
            <translation>La gente perdona a la empresa que vuelve y dice «hicimos lo que prometimos».</translation>
        </message>
        <message>
            <source>Why keep going?</source>
            <translation>¿Por qué seguir?</translation>
        </message>
        <message>
            <source>“{what}” is kept.</source>
            <translation>Cumplida: «{what}».</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Deleted “{what}”</source>
            <translation>Se eliminó «{what}»</translation>
        </message>
        <message>
            <source>Not proposed again: “{what}”</source>
            <translation>No se volverá a proponer: «{what}»</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>Open in the mail program…</source>
            <translation>Abrir en el programa de correo…</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Imagen…</translation>
        </message>
        <message>
            <source>Updates…</source>
            <translation>Novedades…</translation>
        </message>
        <message>
            <source>Copied. Paste it with Ctrl+V.</source>
            <translation>Copiado. Pégalo con Ctrl+V.</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Show it on</source>
            <translation>Verlo en</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Escritorio</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <comment>the paper size</comment>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Expand the preview (Ctrl+Shift+P)</source>
            <translation>Ampliar la vista previa (Ctrl+Mayús+P)</translation>
        </message>
        <message>
            <source>Holding statement on {channel}</source>
            <translation>Comunicado provisional en {channel}</translation>
        </message>
        <message>
            <source>Holding: {channel}</source>
            <translation>Provisional: {channel}</translation>
        </message>
        <message>
            <source>On {channel}, as a thread of {count}</source>
            <translation>En {channel}, un hilo de {count}</translation>
        </message>
        <message>
            <source>On {channel}</source>
            <translation>En {channel}</translation>
        </message>
        <message>
            <source>{length}, {messages}</source>
            <translation>{length}, {messages}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>{words}, {pages}</source>
            <translation>{words}, {pages}</translation>
        </message>
        <message>
            <source>{limit} each</source>
            <translation>{limit} cada una</translation>
        </message>
        <message>
            <source>{limit} each, {rule}</source>
            <translation>{limit} cada una, {rule}</translation>
        </message>
        <message numerus="yes">
            <source>%n text message(s)</source>
            <translation>
                <numerusform>%n SMS</numerusform>
                <numerusform>%n SMS</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpFold</name>
        <message>
            <source>How to begin</source>
            <translation>Cómo empezar</translation>
        </message>
        <message>
            <source>How others said it</source>
            <translation>Cómo lo dijeron otros</translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation>Por qué importa</translation>
        </message>
        <message>
            <source>Put in: {text}</source>
            <translation>Insertar: {text}</translation>
        </message>
        <message>
            <source>{who} said it well:</source>
            <translation>Bien dicho, por {who}:</translation>
        </message>
        <message>
            <source>{who} made it worse:</source>
            <translation>Peor todavía, por {who}:</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message>
            <source>Versions of this draft</source>
            <translation>Versiones de este borrador</translation>
        </message>
        <message>
            <source>A version is kept every two minutes of writing and before every larger change, for 90 days. Bringing one back makes a new version: nothing is lost, and Undo takes it back.</source>
            <translation>Se guarda una versión cada dos minutos de escritura y antes de cada cambio grande, durante 90 días. Recuperar una crea una versión nueva: no se pierde nada, y Deshacer lo revierte.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparada con</translation>
        </message>
        <message>
            <source>Bring this version back</source>
            <translation>Recuperar esta versión</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Compared with the text of now</source>
            <translation>Comparada con el texto de ahora</translation>
        </message>
        <message>
            <source>Compared with the version before it</source>
            <translation>Comparada con la versión anterior a ella</translation>
        </message>
        <message>
            <source>Compared with {time}</source>
            <translation>Comparada con {time}</translation>
        </message>
        <message>
            <source>No word differs.</source>
            <translation>No difiere ninguna palabra.</translation>
        </message>
        <message>
            <source>Only in this version</source>
            <translation>Solo en esta versión</translation>
        </message>
        <message>
            <source>not in this version</source>
            <translation>no en esta versión</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>before an older version came back</source>
            <translation>antes de recuperar una versión anterior</translation>
        </message>
        <message>
            <source>before much was deleted</source>
            <translation>antes de borrar mucho</translation>
        </message>
        <message>
            <source>before a larger change</source>
            <translation>antes de un cambio grande</translation>
        </message>
    </context>
    <context>
        <name>HoldingNote</name>
        <message>
            <source>The holding statement is made from the facts</source>
            <translation>El comunicado provisional sale de los hechos</translation>
        </message>
        <message>
            <source>What you write here is kept for the full apology, which follows when the facts are in.</source>
            <translation>Lo que escribas aquí se guarda para la disculpa completa, que llegará cuando se conozcan los hechos.</translation>
        </message>
        <message>
            <source>Write the full apology</source>
            <translation>Escribir la disculpa completa</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <source>We kept your text</source>
            <translation>Guardamos tu texto</translation>
        </message>
        <message>
            <source>Apology Studio closed at {time} before it could save. The copy from that moment is newer than the saved draft.</source>
            <translation>Apology Studio se cerró ({time}) antes de poder guardar. La copia de ese momento es más nueva que el borrador guardado.</translation>
        </message>
        <message>
            <source>The other version stays in this draft’s history. Nothing is thrown away.</source>
            <translation>La otra versión queda en el historial de este borrador. No se tira nada.</translation>
        </message>
        <message>
            <source>The text that was kept</source>
            <translation>El texto que se conservó</translation>
        </message>
        <message>
            <source>The text that was saved</source>
            <translation>El texto que se guardó</translation>
        </message>
        <message>
            <source>Kept at {time}</source>
            <translation>Conservado: {time}</translation>
        </message>
        <message>
            <source>Saved at {time}</source>
            <translation>Guardado: {time}</translation>
        </message>
        <message>
            <source>They differ in more than one step: {steps}.</source>
            <translation>Difieren en más de un paso: {steps}.</translation>
        </message>
        <message>
            <source>All the rest is the same in both.</source>
            <translation>Todo lo demás es igual en ambos.</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>Use the {time} text</source>
            <translation>Usar el texto de las {time}</translation>
        </message>
        <message>
            <source>Show less</source>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>Look at both</source>
            <translation>Ver los dos</translation>
        </message>
    </context>
    <context>
        <name>LargeTextDialog</name>
        <message>
            <source>Put it into a file…</source>
            <translation>Guardarlo en un archivo…</translation>
        </message>
        <message numerus="yes">
            <source>Keep the first %n word(s)</source>
            <translation>
                <numerusform>Conservar la primera palabra</numerusform>
                <numerusform>Conservar las primeras %n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>That is too much for a box</source>
            <translation>Es demasiado para un cuadro</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>This is {size} of text. A box takes 200,000 characters, and an apology that people read has 300 to 600 words. Nothing was pasted yet.</source>
            <translation>Son {size} de texto. En un cuadro caben 200 000 caracteres, y una disculpa que se lee tiene de 300 a 600 palabras. Todavía no se ha pegado nada.</translation>
        </message>
        <message>
            <source>This is {size} with 10,000 characters and more without a space: hardly a text that people can read. Nothing was pasted yet.</source>
            <translation>Son {size} con 10 000 caracteres o más sin un espacio: difícilmente un texto que alguien pueda leer. Todavía no se ha pegado nada.</translation>
        </message>
    </context>
    <context>
        <name>LastTimeBox</name>
        <message>
            <source>Now: “{words}”</source>
            <translation>Ahora: «{words}»</translation>
        </message>
        <message>
            <source>Then: “{words}”</source>
            <translation>Entonces: «{words}»</translation>
        </message>
    </context>
    <context>
        <name>LeftOutList</name>
        <message numerus="yes">
            <source>Left out here: %n sentence(s)</source>
            <translation>
                <numerusform>Aquí se omite %n frase</numerusform>
                <numerusform>Aquí se omiten %n frases</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LetterGroup</name>
        <message>
            <source>For single channels</source>
            <translation>Para cada canal</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Idioma de la carta</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Quién habla</translation>
        </message>
        <message>
            <source>I</source>
            <translation>Yo</translation>
        </message>
        <message>
            <source>We</source>
            <translation>Nosotros</translation>
        </message>
        <message>
            <source>Where it is published</source>
            <translation>Dónde se publica</translation>
        </message>
    </context>
    <context>
        <name>LineDialog</name>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>MailLooks</name>
        <message>
            <source>How readers see it</source>
            <translation>Cómo lo ven los lectores</translation>
        </message>
        <message>
            <source>In light mode</source>
            <translation>En modo claro</translation>
        </message>
        <message>
            <source>In dark mode</source>
            <translation>En modo oscuro</translation>
        </message>
        <message>
            <source>With pictures off</source>
            <translation>Sin imágenes</translation>
        </message>
        <message>
            <source>As plain text</source>
            <translation>Como texto sin formato</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Apology Studio</source>
            <translation>Apology Studio</translation>
        </message>
        <message>
            <source>Untitled apology</source>
            <translation>Disculpa sin título</translation>
        </message>
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>Every character counts one, most emoji two or more.</source>
            <translation>Cada carácter cuenta uno; casi todos los emojis, dos o más.</translation>
        </message>
        <message>
            <source>A link counts 23, an emoji 2, some signs 2.</source>
            <translation>Un enlace cuenta 23; un emoji, 2; algunos signos, 2.</translation>
        </message>
        <message>
            <source>a link counts 23</source>
            <translation>un enlace cuenta 23</translation>
        </message>
        <message>
            <source>Every visible character counts one, emoji too. A link counts whole here; Bluesky’s own box shortens it.</source>
            <translation>Cada carácter visible cuenta uno, también los emojis. Aquí un enlace cuenta entero; el cuadro de Bluesky lo acorta.</translation>
        </message>
        <message>
            <source>A link counts 23, of a mention only the name, an emoji one.</source>
            <translation>Un enlace cuenta 23; de una mención, solo el nombre; un emoji, uno.</translation>
        </message>
        <message>
            <source>Plain letters count one, curly quotes three, emoji four or more.</source>
            <translation>Una letra sin acento cuenta uno; una comilla tipográfica, tres; un emoji, cuatro o más.</translation>
        </message>
        <message>
            <source>in bytes</source>
            <translation>en bytes</translation>
        </message>
        <message>
            <source>A plain text takes 160 in one message, 153 in each of several. A curly quote, a dash or an emoji makes that 70 and 67.</source>
            <translation>Un texto sencillo admite 160 en un mensaje y 153 en cada uno de varios. Una comilla tipográfica, una raya o un emoji lo dejan en 70 y 67.</translation>
        </message>
        <message>
            <source>Every word counts one.</source>
            <translation>Cada palabra cuenta una.</translation>
        </message>
    </context>
    <context>
        <name>MessageView</name>
        <message>
            <source>Your business</source>
            <translation>Tu negocio</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Preview of the text message</source>
            <translation>Vista previa del SMS</translation>
        </message>
        <message numerus="yes">
            <source>Sent as %n message(s)</source>
            <translation>
                <numerusform>Se envía como %n mensaje</numerusform>
                <numerusform>Se envía como %n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>plain signs</source>
            <translation>signos sencillos</translation>
        </message>
        <message>
            <source>with signs that halve the room</source>
            <translation>con signos que reducen el espacio a la mitad</translation>
        </message>
        <message>
            <source>{messages}, {signs}</source>
            <translation>{messages}, {signs}</translation>
        </message>
    </context>
    <context>
        <name>MiniCopy</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>NextWordCards</name>
        <message>
            <source>You promised the next word by {when}</source>
            <translation>Prometiste la próxima noticia antes de {when}</translation>
        </message>
        <message>
            <source>Say what you know then, even if nothing is new.</source>
            <translation>Di lo que sepas entonces, aunque no haya nada nuevo.</translation>
        </message>
        <message>
            <source>Where people will find it: {where}</source>
            <translation>Dónde lo encontrará la gente: {where}</translation>
        </message>
        <message>
            <source>{time} on {day}</source>
            <translation>{time} del {day}</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Go there</source>
            <translation>Ir ahí</translation>
        </message>
        <message>
            <source>Differs from the letter. The letter changed since.</source>
            <translation>No coincide con la carta. La carta ha cambiado después.</translation>
        </message>
        <message>
            <source>See what changed</source>
            <translation>Ver qué cambió</translation>
        </message>
        <message>
            <source>Differs from the letter.</source>
            <translation>No coincide con la carta.</translation>
        </message>
    </context>
    <context>
        <name>NoticeView</name>
        <message>
            <source>On your status page</source>
            <translation>En tu página de estado</translation>
        </message>
        <message>
            <source>Banner</source>
            <translation>Franja</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Preview of the status update</source>
            <translation>Vista previa del aviso de estado</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Does this e-mail carry an offer?</source>
            <translation>¿Lleva este correo una oferta?</translation>
        </message>
        <message>
            <source>A voucher or a discount makes your address and a way to unsubscribe compulsory.</source>
            <translation>Un vale o un descuento hacen obligatorias tu dirección y una forma de darse de baja.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
    </context>
    <context>
        <name>OpenAct</name>
        <message>
            <source>Add your page on {channel} first: it says which server to open.</source>
            <translation>Añade primero tu página en {channel}: dice qué servidor abrir.</translation>
        </message>
        <message>
            <source>There is no address to open yet. Add your website to your business details.</source>
            <translation>Todavía no hay dirección que abrir. Añade tu sitio web en los datos de tu negocio.</translation>
        </message>
        <message>
            <source>The text is too long for a link: the mail opens with its subject. Paste the text.</source>
            <translation>El texto es demasiado largo para un enlace: el correo se abre con su asunto. Pega el texto.</translation>
        </message>
        <message>
            <source>No program here opens this address. Your text is safe.</source>
            <translation>Ningún programa de este equipo abre esta dirección. Tu texto está a salvo.</translation>
        </message>
    </context>
    <context>
        <name>OverrideEditor</name>
        <message>
            <source>Only for {channel}: what you write here leaves the letter as it is.</source>
            <translation>Solo para este canal ({channel}): lo que escribas aquí no cambia la carta.</translation>
        </message>
        <message>
            <source>A line with nothing but --- begins a new post.</source>
            <translation>Una línea que solo tiene --- empieza otra publicación.</translation>
        </message>
        <message>
            <source>An empty line begins a new paragraph; *stars* make words stand out.</source>
            <translation>Una línea vacía empieza otro párrafo; los *asteriscos* destacan palabras.</translation>
        </message>
        <message>
            <source>An empty line begins a new paragraph. Date, address and contact are added by themselves.</source>
            <translation>Una línea vacía empieza otro párrafo. La fecha, la dirección y el contacto se añaden solos.</translation>
        </message>
    </context>
    <context>
        <name>PartPage</name>
        <message>
            <source>Step {number} of {steps}: {title}</source>
            <translation>Paso {number} de {steps}: {title}</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>There is nothing here yet. Paste your text, or open a file.</source>
            <translation>Aquí aún no hay nada. Pegue su texto o abra un archivo.</translation>
        </message>
        <message>
            <source>Where it belongs</source>
            <translation>Dónde va cada cosa</translation>
        </message>
        <message>
            <source>Paste what you have</source>
            <translation>Pegue lo que tiene</translation>
        </message>
        <message>
            <source>Put it in</source>
            <translation>Ponerlo</translation>
        </message>
        <message>
            <source>Sort it</source>
            <translation>Ordenarlo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Su texto</translation>
        </message>
        <message>
            <source>Open a file instead…</source>
            <translation>O abrir un archivo…</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Volver al texto</translation>
        </message>
        <message>
            <source>Each sentence is proposed to the part it belongs to. You say yes, or change it.</source>
            <translation>Cada frase se propone para la parte que le corresponde. Usted dice sí, o la cambia.</translation>
        </message>
        <message numerus="yes">
            <source>%n sentence(s).</source>
            <translation>
                <numerusform>%n frase.</numerusform>
                <numerusform>%n frases.</numerusform>
            </translation>
        </message>
        <message>
            <source>Each has a place.</source>
            <translation>Cada una tiene su sitio.</translation>
        </message>
        <message numerus="yes">
            <source>%n fit(s) nowhere and go(es) to your notes: nothing is lost.</source>
            <translation>
                <numerusform>%n no encaja en ninguna parte y va a sus notas: no se pierde nada.</numerusform>
                <numerusform>%n no encajan en ninguna parte y van a sus notas: no se pierde nada.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message>
            <source>Write a whole address that begins with https://</source>
            <translation>Escribe una dirección completa que empiece por https://</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>One picture for blog, newsletter and Instagram. It is made smaller and kept with the apology.</source>
            <translation>Una imagen para el blog, el boletín e Instagram. Se reduce y se guarda con la disculpa.</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Elegir una imagen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Qué muestra</translation>
        </message>
        <message>
            <source>Read out to people who do not see it</source>
            <translation>Se lee en voz alta a quienes no la ven</translation>
        </message>
        <message>
            <source>Its web address</source>
            <translation>Su dirección web</translation>
        </message>
        <message>
            <source>The newsletter needs it</source>
            <translation>El boletín la necesita</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
            <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>That is no picture that can be read. Choose a JPEG or PNG.</source>
            <translation>No es una imagen que se pueda leer. Elige un JPEG o un PNG.</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>La imagen</translation>
        </message>
    </context>
    <context>
        <name>PictureRow</name>
        <message>
            <source>A picture without alternative text</source>
            <translation>Una imagen sin texto alternativo</translation>
        </message>
    </context>
    <context>
        <name>PieceEditor</name>
        <message>
            <source>Differs from the letter. The letter changed since.</source>
            <translation>No coincide con la carta. La carta ha cambiado después.</translation>
        </message>
        <message>
            <source>Differs from the letter.</source>
            <translation>No coincide con la carta.</translation>
        </message>
        <message>
            <source>What changed in the letter since</source>
            <translation>Qué ha cambiado en la carta</translation>
        </message>
        <message>
            <source>Go back to the letter</source>
            <translation>Volver a la carta</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlainEdit</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>PostBlock</name>
        <message>
            <source>Post {number} of {count}</source>
            <translation>Publicación {number} de {count}</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <source>Copy post {number} of {count}</source>
            <translation>Copiar publicación {number} de {count}</translation>
        </message>
        <message>
            <source>Post {number} of {count}, after the fold</source>
            <translation>Publicación {number} de {count}, después del corte</translation>
        </message>
        <message>
            <source>About here a phone folds: people tap “more” for the rest</source>
            <translation>Más o menos aquí corta un teléfono: el resto, con «más»</translation>
        </message>
        <message>
            <source>fold, about {count} characters on a phone</source>
            <translation>corte, unos {count} caracteres en un teléfono</translation>
        </message>
        <message>
            <source>…more</source>
            <translation>…más</translation>
        </message>
    </context>
    <context>
        <name>PostView</name>
        <message>
            <source>Your business</source>
            <translation>Tu negocio</translation>
        </message>
        <message>
            <source>Company page</source>
            <translation>Página de empresa</translation>
        </message>
        <message>
            <source>Your page</source>
            <translation>Tu página</translation>
        </message>
        <message>
            <source>…more</source>
            <translation>…más</translation>
        </message>
        <message>
            <source>Preview for {channel}</source>
            <translation>Vista previa de {channel}</translation>
        </message>
        <message>
            <source>Preview for {channel}, after the fold</source>
            <translation>Vista previa de {channel}, después del corte</translation>
        </message>
        <message>
            <source>fold, about {count} characters on a phone</source>
            <translation>corte, unos {count} caracteres en un teléfono</translation>
        </message>
        <message>
            <source>fold, about {count} characters on a computer</source>
            <translation>corte, unos {count} caracteres en un ordenador</translation>
        </message>
        <message>
            <source>About here it folds: people tap “more” for the rest</source>
            <translation>Más o menos aquí se corta: el resto, con «más»</translation>
        </message>
        <message>
            <source>About here a phone folds: people tap “more” for the rest</source>
            <translation>Más o menos aquí corta un teléfono: el resto, con «más»</translation>
        </message>
        <message>
            <source>About here a computer folds</source>
            <translation>Más o menos aquí corta un ordenador</translation>
        </message>
    </context>
    <context>
        <name>PostedDialog</name>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Link to your post</source>
            <translation>Enlace a tu publicación</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
        <message>
            <source>Posted at</source>
            <translation>Publicado el</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>That is not the address of a page. It begins with https:// and has no spaces.</source>
            <translation>Eso no es la dirección de una página. Empieza por https:// y no lleva espacios.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Back to writing</source>
            <translation>Volver a escribir</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Copied for {channel}</source>
            <translation>Copiado: {channel}</translation>
        </message>
        <message>
            <source>Copied. Paste it into {channel} with Ctrl+V.</source>
            <translation>Copiado: {channel}. Pégalo con Ctrl+V.</translation>
        </message>
        <message>
            <source>Could not reach the clipboard. The text is selected: press Ctrl+C.</source>
            <translation>No se pudo usar el portapapeles. El texto está seleccionado: pulsa Ctrl+C.</translation>
        </message>
        <message>
            <source>Copy post {number} of {count}</source>
            <translation>Copiar publicación {number} de {count}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy {number} of {count}</source>
            <translation>Copiar {number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <source>Your business</source>
            <translation>Tu negocio</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Asked once, and filled in everywhere. Leave empty what you do not want to say.</source>
            <translation>Lo preguntamos una vez y se rellena en todas partes. Deja vacío lo que no quieras decir.</translation>
        </message>
        <message>
            <source>How the newsletter greets people</source>
            <translation>Cómo saluda el boletín</translation>
        </message>
        <message>
            <source>Neutral: “Hello,”</source>
            <translation>Neutro: «Hola:»</translation>
        </message>
        <message>
            <source>By first name</source>
            <translation>Por el nombre</translation>
        </message>
        <message>
            <source>Merge tag of your mail service</source>
            <translation>Etiqueta de personalización de tu servicio de correo</translation>
        </message>
        <message>
            <source>Your mail service puts the first name there. For example: </source>
            <translation>Tu servicio de correo pone ahí el nombre. Por ejemplo: </translation>
        </message>
        <message>
            <source>Use it for new apologies too</source>
            <translation>Usar también en otras disculpas</translation>
        </message>
        <message>
            <source>How a press release writes place and date</source>
            <translation>Cómo escribe la nota de prensa lugar y fecha</translation>
        </message>
        <message>
            <source>As the letter’s language does</source>
            <translation>Como en el idioma de la carta</translation>
        </message>
        <message>
            <source>AP: KANSAS CITY, Mo., Nov. 21, 2026 —</source>
            <translation>AP: KANSAS CITY, Mo., Nov. 21, 2026 —</translation>
        </message>
        <message>
            <source>Month in full: KANSAS CITY, Missouri, November 21, 2026 —</source>
            <translation>Mes completo: KANSAS CITY, Missouri, November 21, 2026 —</translation>
        </message>
        <message>
            <source>UK: BRISTOL, 21 November 2026 —</source>
            <translation>Reino Unido: BRISTOL, 21 November 2026 —</translation>
        </message>
    </context>
    <context>
        <name>PromiseDialog</name>
        <message>
            <source>Add a promise</source>
            <translation>Añadir promesa</translation>
        </message>
        <message>
            <source>Edit the promise</source>
            <translation>Editar la promesa</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>What you promised</source>
            <translation>Qué prometiste</translation>
        </message>
        <message>
            <source>All refunds are on people’s cards</source>
            <translation>Todos los reembolsos están ya en las tarjetas</translation>
        </message>
        <message>
            <source>By a date</source>
            <translation>Con fecha límite</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Vence el</translation>
        </message>
        <message>
            <source>Who sees to it (optional)</source>
            <translation>Quién se encarga (opcional)</translation>
        </message>
        <message>
            <source>How it stands, with figures (optional; an update says it)</source>
            <translation>Cómo va, con cifras (opcional; lo dice la actualización)</translation>
        </message>
        <message>
            <source>211 have arrived. Three banks have not answered.</source>
            <translation>Han llegado 211. Tres bancos no han respondido.</translation>
        </message>
    </context>
    <context>
        <name>PromiseRow</name>
        <message>
            <source>Not kept after all</source>
            <translation>Al final no se cumplió</translation>
        </message>
        <message>
            <source>Mark as kept</source>
            <translation>Marcar cumplida</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <source>Mark as kept: {promise}</source>
            <translation>Marcar como cumplida: {promise}</translation>
        </message>
        <message>
            <source>Move the date</source>
            <translation>Cambiar la fecha</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Give it a date</source>
            <translation>Ponerle fecha</translation>
        </message>
        <message>
            <source>{act}: {promise}</source>
            <translation>{act}: {promise}</translation>
        </message>
        <message>
            <source>Promised first for {day}.</source>
            <translation>Prometido primero para el {day}.</translation>
        </message>
    </context>
    <context>
        <name>PromiseTruths</name>
        <message>
            <source>Go there</source>
            <translation>Ir ahí</translation>
        </message>
    </context>
    <context>
        <name>ProposalRow</name>
        <message>
            <source>Give it a date…</source>
            <translation>Ponerle fecha…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>No promise</source>
            <translation>No es promesa</translation>
        </message>
        <message>
            <source>Put it on the list</source>
            <translation>Ponerla en la lista</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <source>Again and again</source>
            <translation>Una y otra vez</translation>
        </message>
        <message>
            <source>Which day is “{words}”?</source>
            <translation>¿Qué día es «{words}»?</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>¿Para cuándo?</translation>
        </message>
    </context>
    <context>
        <name>ProposalsBox</name>
        <message numerus="yes">
            <source>%n promise(s) found in your text</source>
            <translation>
                <numerusform>%n promesa encontrada en tu texto</numerusform>
                <numerusform>%n promesas encontradas en tu texto</numerusform>
            </translation>
        </message>
        <message>
            <source>A reader will hold you to these. Put on the list what you mean to keep.</source>
            <translation>Quien lea te las recordará. Pon en la lista las que vas a cumplir.</translation>
        </message>
    </context>
    <context>
        <name>ReadyPanel</name>
        <message>
            <source>Ready?</source>
            <translation>¿Listo?</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are still open. We ask once, before the first post.</source>
            <translation>
                <numerusform>Queda %n cosa pendiente. Preguntamos una vez, antes de la primera publicación.</numerusform>
                <numerusform>Quedan %n cosas pendientes. Preguntamos una vez, antes de la primera publicación.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Todavía no</translation>
        </message>
        <message>
            <source>Post anyway</source>
            <translation>Publicar de todos modos</translation>
        </message>
        <message>
            <source>It is written into the record that these were open.</source>
            <translation>En el registro consta que esto estaba pendiente.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir ahí</translation>
        </message>
    </context>
    <context>
        <name>RecordActs</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>{title} record</source>
            <translation>{title} registro</translation>
        </message>
        <message>
            <source>The record is written: {file}</source>
            <translation>El registro está escrito: {file}</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>The record</source>
            <translation>El registro</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>Guardar como JSON…</translation>
        </message>
    </context>
    <context>
        <name>RecordWords</name>
        <message>
            <source>Record of an apology</source>
            <translation>Registro de una disculpa</translation>
        </message>
        <message>
            <source>What was posted, where and when, letter for letter; every admission of fact and every promise, with the versions that carry it.</source>
            <translation>Qué se publicó, dónde y cuándo, letra por letra; cada admisión de hechos y cada promesa, con las versiones que la llevan.</translation>
        </message>
        <message>
            <source>Admissions of fact</source>
            <translation>Admisiones de hechos</translation>
        </message>
        <message>
            <source>Nothing is admitted.</source>
            <translation>No se admite nada.</translation>
        </message>
        <message>
            <source>Promises in the text</source>
            <translation>Promesas en el texto</translation>
        </message>
        <message>
            <source>Nothing is promised.</source>
            <translation>No se promete nada.</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>sin decir</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
        <message>
            <source>Firm</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Working title</source>
            <translation>Título de trabajo</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>Detectado</translation>
        </message>
        <message>
            <source>First word out</source>
            <translation>Primera palabra</translation>
        </message>
        <message>
            <source>Everybody told</source>
            <translation>Todos avisados</translation>
        </message>
        <message>
            <source>Record made</source>
            <translation>Registro hecho</translation>
        </message>
        <message>
            <source>{moment}, {hours} h {minutes} min after it was noticed</source>
            <translation>{moment}, {hours} h {minutes} min después de detectarse</translation>
        </message>
        <message>
            <source>Own wording</source>
            <translation>Redacción propia</translation>
        </message>
        <message>
            <source>Posted on: {channels}</source>
            <translation>Publicado en: {channels}</translation>
        </message>
        <message>
            <source>Written for, not posted: {channels}</source>
            <translation>Escrito para, sin publicar: {channels}</translation>
        </message>
        <message>
            <source>No version carries it.</source>
            <translation>Ninguna versión lo lleva.</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Para el {day}</translation>
        </message>
        <message>
            <source>Kept on {day}</source>
            <translation>Cumplida el {day}</translation>
        </message>
        <message>
            <source>Promises that are followed up</source>
            <translation>Promesas en seguimiento</translation>
        </message>
        <message>
            <source>None is on the list.</source>
            <translation>No hay ninguna en la lista.</translation>
        </message>
        <message>
            <source>Open when the first post went out</source>
            <translation>Pendiente al salir la primera publicación</translation>
        </message>
        <message>
            <source>Nothing was noted.</source>
            <translation>No se anotó nada.</translation>
        </message>
        <message>
            <source>Shown {moment}; posted anyway</source>
            <translation>Mostrado {moment}; se publicó de todos modos</translation>
        </message>
        <message>
            <source>What was posted</source>
            <translation>Qué se publicó</translation>
        </message>
        <message>
            <source>Nothing is posted yet.</source>
            <translation>Aún no se ha publicado nada.</translation>
        </message>
        <message>
            <source>{channel}, {moment}</source>
            <translation>{channel}, {moment}</translation>
        </message>
        <message>
            <source>{entry}. A correction</source>
            <translation>{entry}. Una corrección</translation>
        </message>
        <message numerus="yes">
            <source>{entry}. %n post(s) of a thread</source>
            <translation>
                <numerusform>{entry}. %n publicación de un hilo</numerusform>
                <numerusform>{entry}. %n publicaciones de un hilo</numerusform>
            </translation>
        </message>
        <message>
            <source>The text has changed since.</source>
            <translation>El texto ha cambiado desde entonces.</translation>
        </message>
        <message>
            <source>The text itself was not kept, only its hash.</source>
            <translation>No se guardó el texto, solo su hash.</translation>
        </message>
        <message>
            <source>No hash was kept.</source>
            <translation>No se guardó ningún hash.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryWindow</name>
        <message>
            <source>Your drafts can come back</source>
            <translation>Tus borradores se pueden recuperar</translation>
        </message>
        <message>
            <source>The damaged file is moved aside and kept. Nothing is thrown away.</source>
            <translation>El archivo dañado se aparta y se conserva. No se tira nada.</translation>
        </message>
        <message>
            <source>Bring my drafts back</source>
            <translation>Recuperar mis borradores</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Start with no drafts</source>
            <translation>Empezar sin borradores</translation>
        </message>
        <message>
            <source>Your drafts cannot be read</source>
            <translation>Tus borradores no se pueden leer</translation>
        </message>
        <message>
            <source>The file with your drafts is gone from its place, though there were drafts in it.</source>
            <translation>El archivo con tus borradores ya no está en su sitio, aunque había borradores en él.</translation>
        </message>
        <message>
            <source>The file with your drafts is empty, though there were drafts in it.</source>
            <translation>El archivo con tus borradores está vacío, aunque había borradores en él.</translation>
        </message>
        <message>
            <source>The file with your drafts is damaged: by the disk, or by another program. That was found before anything was written into it.</source>
            <translation>El archivo con tus borradores está dañado: por el disco o por otro programa. Se ha visto antes de escribir nada en él.</translation>
        </message>
        <message>
            <source>There is no good backup.</source>
            <translation>No hay ninguna copia de seguridad buena.</translation>
        </message>
        <message numerus="yes">
            <source>The newest good backup is from {day}, {time}. It has %n draft(s).</source>
            <translation>
                <numerusform>La copia de seguridad buena más reciente es del {day}, {time}. Tiene %n borrador.</numerusform>
                <numerusform>La copia de seguridad buena más reciente es del {day}, {time}. Tiene %n borradores.</numerusform>
            </translation>
        </message>
        <message>
            <source>In the damaged file no draft can be read any more.</source>
            <translation>En el archivo dañado ya no se puede leer ningún borrador.</translation>
        </message>
        <message numerus="yes">
            <source>In the damaged file %n draft(s) can still be read.</source>
            <translation>
                <numerusform>En el archivo dañado aún se puede leer %n borrador.</numerusform>
                <numerusform>En el archivo dañado aún se pueden leer %n borradores.</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file has nothing newer that can be read.</source>
            <translation>El archivo dañado no tiene nada más nuevo que se pueda leer.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n draft(s) the damaged file has newer words, and they come back too.</source>
            <translation>
                <numerusform>De %n borrador el archivo dañado tiene palabras más nuevas, y también vuelven.</numerusform>
                <numerusform>De %n borradores el archivo dañado tiene palabras más nuevas, y también vuelven.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReleaseView</name>
        <message>
            <source>The pages could not be drawn.</source>
            <translation>No se pudieron mostrar las páginas.</translation>
        </message>
        <message>
            <source>Press release, page {number} of {count}</source>
            <translation>Nota de prensa, página {number} de {count}</translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>Add a reminder</source>
            <translation>Añadir recordatorio</translation>
        </message>
        <message>
            <source>Edit the reminder</source>
            <translation>Editar el recordatorio</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>What to do or to say</source>
            <translation>Qué hacer o decir</translation>
        </message>
        <message>
            <source>One month on: say what changed</source>
            <translation>Un mes después: contar qué ha cambiado</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Where to say it (optional)</source>
            <translation>Dónde decirlo (opcional)</translation>
        </message>
    </context>
    <context>
        <name>ReminderRow</name>
        <message>
            <source>Not done after all</source>
            <translation>Al final no se hizo</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Not done after all: {what}</source>
            <translation>Al final no se hizo: {what}</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Hecho: {what}</translation>
        </message>
        <message>
            <source>Done {day}</source>
            <translation>Hecho: {day}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>{day}, not done yet</source>
            <translation>{day}, aún sin hacer</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>What went wrong</source>
            <translation>Qué falló</translation>
        </message>
        <message>
            <source>This is all that was noted, and it is only on this computer. There is no word of your drafts in it. You can copy it and send it to us; when you close this, it is deleted.</source>
            <translation>Esto es todo lo que se anotó, y solo está en este equipo. No contiene ni una palabra de tus borradores. Puedes copiarlo y enviárnoslo; al cerrar esta ventana se elimina.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>RowMenu</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>{limit} each.</source>
            <translation>{limit} cada una.</translation>
        </message>
        <message>
            <source>Up to {limit}.</source>
            <translation>Hasta {limit}.</translation>
        </message>
        <message>
            <source>About {limit} each.</source>
            <translation>Unos {limit} cada una.</translation>
        </message>
        <message>
            <source>Up to about {limit}.</source>
            <translation>Hasta unos {limit}.</translation>
        </message>
        <message>
            <source>A phone folds it after about {phone}.</source>
            <translation>Un teléfono lo corta tras unos {phone}.</translation>
        </message>
        <message>
            <source>A phone folds it after about {phone}, a computer after about {desktop}.</source>
            <translation>Un teléfono lo corta tras unos {phone}; un ordenador, tras unos {desktop}.</translation>
        </message>
        <message>
            <source>Read on {day}.</source>
            <translation>Leído el {day}.</translation>
        </message>
        <message>
            <source>Read in guides on {day}.</source>
            <translation>Leído en guías el {day}.</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message numerus="yes">
            <source>%n draft(s) are back.</source>
            <translation>
                <numerusform>Ha vuelto %n borrador.</numerusform>
                <numerusform>Han vuelto %n borradores.</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file is kept: {file}</source>
            <translation>El archivo dañado se conserva: {file}</translation>
        </message>
        <message>
            <source>Apology Studio had a fault last time. Your text was saved.</source>
            <translation>Apology Studio tuvo un fallo la última vez. Tu texto se guardó.</translation>
        </message>
        <message>
            <source>Look at the report</source>
            <translation>Ver el informe</translation>
        </message>
        <message>
            <source>Everything is on the clipboard. Paste it somewhere safe.</source>
            <translation>Todo está en el portapapeles. Pégalo en un lugar seguro.</translation>
        </message>
        <message>
            <source>The earlier version is back. The one before it is in the history.</source>
            <translation>La versión anterior ha vuelto. La que había está en el historial.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>SecretBox</name>
        <message>
            <source>The password is on the screen for 10 seconds.</source>
            <translation>La contraseña está en pantalla durante 10 segundos.</translation>
        </message>
        <message>
            <source>Password, app password or token</source>
            <translation>Contraseña, contraseña de aplicación o token</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
        <message>
            <source>Copy password</source>
            <translation>Copiar la contraseña</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Ocultar la contraseña</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostrar la contraseña</translation>
        </message>
        <message>
            <source>Forget password</source>
            <translation>Olvidar la contraseña</translation>
        </message>
        <message>
            <source>Show the password for 10 seconds? Whoever sees this screen can read it.</source>
            <translation>¿Mostrar la contraseña durante 10 segundos? Quien vea esta pantalla podrá leerla.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrarla</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stop waiting for the keyring</source>
            <translation>Dejar de esperar al llavero</translation>
        </message>
        <message>
            <source>Unlock keyring</source>
            <translation>Desbloquear el llavero</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>•••••••• Type to replace it</source>
            <translation>•••••••• Escriba para reemplazarla</translation>
        </message>
        <message>
            <source>Asking your keyring…</source>
            <translation>Preguntando a su llavero…</translation>
        </message>
        <message>
            <source>Held in memory only, and gone when you quit.</source>
            <translation>Se guarda solo en esta sesión: en la memoria, y desaparece al salir.</translation>
        </message>
        <message>
            <source>What you save here is held in memory only, and gone when you quit.</source>
            <translation>Lo que guarde aquí se mantiene solo en esta sesión: en la memoria, y desaparece al salir.</translation>
        </message>
        <message>
            <source>Held in memory only, and gone when you quit. Save it again to keep it.</source>
            <translation>Se guarda solo en esta sesión: en la memoria, y desaparece al salir. Guárdela de nuevo para conservarla.</translation>
        </message>
        <message>
            <source>Kept in your system’s keyring, never in the draft. It serves signing in by hand.</source>
            <translation>Está en el llavero del sistema, nunca en el borrador. Sirve para entrar a mano.</translation>
        </message>
        <message>
            <source>It would be kept in your system’s keyring, never in the draft. It serves signing in by hand: nothing is posted for you.</source>
            <translation>Se guardaría en el llavero del sistema, nunca en el borrador. Sirve para entrar a mano: nada se publica por usted.</translation>
        </message>
    </context>
    <context>
        <name>SentenceRow</name>
        <message>
            <source>My notes</source>
            <translation>Mis notas</translation>
        </message>
        <message>
            <source>Place of sentence {number}: {words}</source>
            <translation>Sitio de la frase {number}: {words}</translation>
        </message>
    </context>
    <context>
        <name>SequenceList</name>
        <message>
            <source>{kind}, {day}</source>
            <translation>{kind}, {day}</translation>
        </message>
        <message>
            <source>{statement}, open now</source>
            <translation>{statement}, abierto ahora</translation>
        </message>
        <message>
            <source>Holding statement</source>
            <translation>Comunicado provisional</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Disculpa</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Actualización</translation>
        </message>
        <message>
            <source>Closing report</source>
            <translation>Informe final</translation>
        </message>
        <message>
            <source>This incident</source>
            <translation>Este incidente</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>This apology</source>
            <translation>Esta disculpa</translation>
        </message>
        <message>
            <source>New apologies</source>
            <translation>Nuevas disculpas</translation>
        </message>
        <message>
            <source>The window</source>
            <translation>La ventana</translation>
        </message>
        <message>
            <source>What is checked</source>
            <translation>Qué se revisa</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Deleted “{title}”</source>
            <translation>Se eliminó «{title}»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“{title}” is back.</source>
            <translation>«{title}» está de vuelta.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Working title</source>
            <translation>Título de trabajo</translation>
        </message>
        <message>
            <source>Only you see it.</source>
            <translation>Solo lo ves tú.</translation>
        </message>
        <message>
            <source>{title} · {firm}</source>
            <translation>{title} · {firm}</translation>
        </message>
    </context>
    <context>
        <name>ShelfCard</name>
        <message>
            <source>{ready} Next: {step}</source>
            <translation>{ready} Sigue: {step}</translation>
        </message>
        <message>
            <source>Carry on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Carry on with “{title}”</source>
            <translation>Continuar con «{title}»</translation>
        </message>
        <message>
            <source>More about “{title}”</source>
            <translation>Más sobre «{title}»</translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Nothing here says “{words}”.</source>
            <translation>Nada aquí dice «{words}».</translation>
        </message>
        <message>
            <source>Your apologies</source>
            <translation>Tus disculpas</translation>
        </message>
        <message>
            <source>New apology</source>
            <translation>Nueva disculpa</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Also begun</source>
            <translation>También empezadas</translation>
        </message>
        <message>
            <source>Posted earlier</source>
            <translation>Ya publicadas</translation>
        </message>
    </context>
    <context>
        <name>ShelfRow</name>
        <message>
            <source>More about “{title}”</source>
            <translation>Más sobre «{title}»</translation>
        </message>
    </context>
    <context>
        <name>ShelfTop</name>
        <message>
            <source>Look at an example</source>
            <translation>Ver un ejemplo</translation>
        </message>
        <message>
            <source>Recently deleted…</source>
            <translation>Eliminadas hace poco…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <source>Apology Studio</source>
            <translation>Apology Studio</translation>
        </message>
        <message>
            <source>Your business</source>
            <translation>Tu negocio</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>ShelfWords</name>
        <message>
            <source>Untitled apology</source>
            <translation>Disculpa sin título</translation>
        </message>
        <message numerus="yes">
            <source>All %n promise(s) kept</source>
            <translation>
                <numerusform>%n promesa, cumplida</numerusform>
                <numerusform>Las %n promesas, cumplidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept {kept} of {made}</source>
            <translation>Cumplidas {kept} de {made}</translation>
        </message>
        <message>
            <source>{tally}. Overdue since {day}</source>
            <translation>{tally}. Con retraso desde el {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>{tally}. Next: {day}</source>
            <translation>{tally}. Siguiente: {day}</translation>
        </message>
        <message>
            <source>Changed {when}</source>
            <translation>Último cambio: {when}</translation>
        </message>
        <message>
            <source>Saved {when}</source>
            <translation>Guardado: {when}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>{done} of {whole} parts ready.</source>
            <translation>{done} de {whole} partes listas.</translation>
        </message>
        <message numerus="yes">
            <source>Posted on %n channel(s)</source>
            <translation>
                <numerusform>Publicado en %n canal</numerusform>
                <numerusform>Publicado en %n canales</numerusform>
            </translation>
        </message>
        <message>
            <source>Ready to publish</source>
            <translation>Listo para publicar</translation>
        </message>
        <message>
            <source>{done} of {whole} parts</source>
            <translation>{done} de {whole} partes</translation>
        </message>
        <message>
            <source>Holding statement</source>
            <translation>Comunicado provisional</translation>
        </message>
        <message>
            <source>Update</source>
            <translation>Actualización</translation>
        </message>
        <message>
            <source>Closing report</source>
            <translation>Informe final</translation>
        </message>
        <message>
            <source>Apology</source>
            <translation>Disculpa</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Close a toast, a dialog, the large preview</source>
            <translation>Cerrar un mensaje, un diálogo o la vista previa ampliada</translation>
        </message>
    </context>
    <context>
        <name>SpreadPage</name>
        <message>
            <source>Posted</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Could not reach the clipboard</source>
            <translation>No se pudo usar el portapapeles</translation>
        </message>
        <message>
            <source>Another program keeps it to itself. Your text is safe: try again, or copy it from the preview.</source>
            <translation>Otro programa lo tiene ocupado. Tu texto está a salvo: inténtalo de nuevo o cópialo de la vista previa.</translation>
        </message>
    </context>
    <context>
        <name>StandingStrip</name>
        <message>
            <source>{kept} of {made} kept.</source>
            <translation>{kept} de {made} cumplidas.</translation>
        </message>
        <message numerus="yes">
            <source>%n is late.</source>
            <translation>
                <numerusform>%n lleva retraso.</numerusform>
                <numerusform>%n llevan retraso.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make it the closing report</source>
            <translation>Hacerlo el informe final</translation>
        </message>
        <message>
            <source>Make it an update</source>
            <translation>Hacerlo una actualización</translation>
        </message>
        <message>
            <source>Write the closing report</source>
            <translation>Escribir el informe final</translation>
        </message>
        <message>
            <source>Write the next update</source>
            <translation>Escribir la próxima actualización</translation>
        </message>
    </context>
    <context>
        <name>StartTrouble</name>
        <message>
            <source>Apology Studio cannot start</source>
            <translation>Apology Studio no puede abrirse</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>StepFooter</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next: {title}</source>
            <translation>Siguiente: {title}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
    </context>
    <context>
        <name>StepRail</name>
        <message>
            <source>{ready} of {needed}</source>
            <translation>{ready} de {needed}</translation>
        </message>
        <message>
            <source>Ready to publish</source>
            <translation>Listo para publicar</translation>
        </message>
        <message>
            <source>part {number} of {parts}</source>
            <translation>parte {number} de {parts}</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actual</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to fix</source>
            <translation>
                <numerusform>%n cosa por corregir</numerusform>
                <numerusform>%n cosas por corregir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n must be fixed</source>
            <translation>
                <numerusform>%n obligatoria</numerusform>
                <numerusform>%n obligatorias</numerusform>
            </translation>
        </message>
        <message>
            <source>All apologies</source>
            <translation>Todas las disculpas</translation>
        </message>
    </context>
    <context>
        <name>StillToWrite</name>
        <message>
            <source>Still to write</source>
            <translation>Falta por escribir</translation>
        </message>
        <message>
            <source>What you are sorry for</source>
            <translation>Por qué pides perdón</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Qué falló</translation>
        </message>
        <message>
            <source>Whose fault it was</source>
            <translation>De quién fue la culpa</translation>
        </message>
        <message>
            <source>How it won’t happen again</source>
            <translation>Cómo evitarás que se repita</translation>
        </message>
        <message>
            <source>How you make it right</source>
            <translation>Cómo reparas el daño</translation>
        </message>
        <message>
            <source>A person to reach</source>
            <translation>Alguien a quien acudir</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>When the next word comes</source>
            <translation>Cuándo habrá más noticias</translation>
        </message>
        <message>
            <source>What has been done</source>
            <translation>Lo que se ha hecho</translation>
        </message>
        <message>
            <source>Promises that are still open</source>
            <translation>Promesas aún pendientes</translation>
        </message>
    </context>
    <context>
        <name>SuggestionRow</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Remind me: {what}</source>
            <translation>Recordármelo: {what}</translation>
        </message>
        <message>
            <source>Not this one: {what}</source>
            <translation>Este no: {what}</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>{channel}, tab {number} of {count}, {state}</source>
            <translation>{channel}, pestaña {number} de {count}, {state}</translation>
        </message>
        <message>
            <source>no text yet</source>
            <translation>sin texto todavía</translation>
        </message>
        <message>
            <source>not ready</source>
            <translation>aún no está listo</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <source>needs work</source>
            <translation>hay que mejorarlo</translation>
        </message>
        <message>
            <source>posted</source>
            <translation>publicado</translation>
        </message>
        <message>
            <source>over the limit</source>
            <translation>se pasa del límite</translation>
        </message>
        <message>
            <source>over the limit by {over} in post {post}</source>
            <translation>se pasa del límite en {over}, publicación {post}</translation>
        </message>
        <message>
            <source>over the limit by {over}</source>
            <translation>se pasa del límite en {over}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Untitled apology</source>
            <translation>Disculpa sin título</translation>
        </message>
        <message>
            <source>Rename: {title}</source>
            <translation>Cambiar nombre: {title}</translation>
        </message>
        <message>
            <source>Not saved since {time}</source>
            <translation>Sin guardar desde las {time}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Guardado: {time}</translation>
        </message>
        <message>
            <source>More about this apology</source>
            <translation>Más sobre esta disculpa</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
    </context>
    <context>
        <name>TroubleBanner</name>
        <message>
            <source>Something went wrong in Apology Studio.</source>
            <translation>Algo falló en Apology Studio.</translation>
        </message>
        <message>
            <source>Your text is saved. You can go on.</source>
            <translation>Tu texto está guardado. Puedes seguir.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Not saved since {time}.</source>
            <translation>Sin guardar desde las {time}.</translation>
        </message>
        <message>
            <source>Copy everything</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <source>Save a copy elsewhere…</source>
            <translation>Guardar copia aparte…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Your text is safe in this window.</source>
            <translation>Tu texto está a salvo en esta ventana.</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Versions of this draft…</source>
            <translation>Versiones de este borrador…</translation>
        </message>
        <message>
            <source>This is too long for an apology.</source>
            <translation>Es demasiado largo para una disculpa.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>You wanted to be reminded today.</source>
            <translation>Querías un recordatorio hoy.</translation>
        </message>
    </context>
    <context>
        <name>Truths</name>
        <message>
            <source>Go there</source>
            <translation>Ir ahí</translation>
        </message>
    </context>
    <context>
        <name>UpdateRow</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>What has happened</source>
            <translation>Qué ha pasado</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>Updated</name>
        <message>
            <source>A newer Apology Studio was installed. It starts when you open the studio the next time.</source>
            <translation>Se ha instalado una versión más nueva de Apology Studio. Empezará la próxima vez que abras el estudio.</translation>
        </message>
    </context>
    <context>
        <name>UpdatesDialog</name>
        <message>
            <source>Updates below the blog post</source>
            <translation>Novedades bajo la entrada del blog</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>The apology stays as it is. What has happened since stands below it, with its day.</source>
            <translation>La disculpa queda como está. Lo que ha pasado desde entonces va debajo, con su día.</translation>
        </message>
        <message>
            <source>The updates that you have posted are filled in: Save puts them there.</source>
            <translation>Las novedades que has publicado ya están puestas: al guardar, quedan ahí.</translation>
        </message>
        <message>
            <source>Add an update</source>
            <translation>Añadir una novedad</translation>
        </message>
    </context>
    <context>
        <name>WindowGroup</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Paper of the press release</source>
            <translation>Papel de la nota de prensa</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>As usual here</source>
            <translation>El habitual aquí</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>US Letter</source>
            <translation>Carta (EE. UU.)</translation>
        </message>
    </context>
    <context>
        <name>_PieceCopy</name>
        <message>
            <source>Copy: {piece}</source>
            <translation>Copiar: {piece}</translation>
        </message>
    </context>
    <context>
        <name>_Sheet</name>
        <message>
            <source>Your business</source>
            <translation>Tu negocio</translation>
        </message>
        <message>
            <source>No subject yet</source>
            <translation>Aún sin asunto</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Preview for the newsletter</source>
            <translation>Vista previa del boletín</translation>
        </message>
    </context>
    <context>
        <name>calendar</name>
        <message>
            <source>You promised: {promise}</source>
            <translation>Prometiste: {promise}</translation>
        </message>
        <message>
            <source>The next word that you promised</source>
            <translation>La próxima noticia que prometiste</translation>
        </message>
        <message>
            <source>About: {title}</source>
            <translation>Sobre: {title}</translation>
        </message>
    </context>
    <context>
        <name>channel</name>
        <message>
            <source>There is no channel called “{name}”. The channels are: {ids}.</source>
            <translation>No hay ningún canal llamado «{name}». Los canales son: {ids}.</translation>
        </message>
        <message>
            <source>A status page that reads Markdown would show this line in another way: “{line}”</source>
            <translation>Una página de estado que lea Markdown mostraría esta línea de otro modo: «{line}»</translation>
        </message>
        <message>
            <source>Website banner</source>
            <translation>Aviso en la web</translation>
        </message>
        <message>
            <source>Copy status update</source>
            <translation>Copiar el aviso de estado</translation>
        </message>
        <message>
            <source>Open my website</source>
            <translation>Abrir mi sitio web</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>Incidente</translation>
        </message>
        <message>
            <source>Banner</source>
            <translation>Franja</translation>
        </message>
        <message>
            <source>Status update</source>
            <translation>Aviso de estado</translation>
        </message>
        <message>
            <source>Blog</source>
            <translation>Blog</translation>
        </message>
        <message>
            <source>Copy blog post</source>
            <translation>Copiar entrada de blog</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Extracto</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Slug</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Bluesky</source>
            <translation>Bluesky</translation>
        </message>
        <message>
            <source>Copy for Bluesky</source>
            <translation>Copiar para Bluesky</translation>
        </message>
        <message>
            <source>Open Bluesky</source>
            <translation>Abrir Bluesky</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Publicaciones</translation>
        </message>
        <message>
            <source>Facebook</source>
            <translation>Facebook</translation>
        </message>
        <message>
            <source>Copy for Facebook</source>
            <translation>Copiar para Facebook</translation>
        </message>
        <message>
            <source>Open Facebook</source>
            <translation>Abrir Facebook</translation>
        </message>
        <message>
            <source>Google rejects a post with a telephone number: {number}.</source>
            <translation>Google rechaza una publicación con un número de teléfono: {number}.</translation>
        </message>
        <message>
            <source>Google Business</source>
            <translation>Google Business</translation>
        </message>
        <message>
            <source>Copy for Google Business</source>
            <translation>Copiar para Google Business</translation>
        </message>
        <message>
            <source>Open Google Business</source>
            <translation>Abrir Google Business</translation>
        </message>
        <message>
            <source>{count} hashtags: Instagram takes about {limit}.</source>
            <translation>{count} etiquetas: Instagram admite unas {limit}.</translation>
        </message>
        <message>
            <source>Instagram</source>
            <translation>Instagram</translation>
        </message>
        <message>
            <source>Copy for Instagram</source>
            <translation>Copiar para Instagram</translation>
        </message>
        <message>
            <source>Open Instagram</source>
            <translation>Abrir Instagram</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Pie de foto</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Copy for LinkedIn</source>
            <translation>Copiar para LinkedIn</translation>
        </message>
        <message>
            <source>Open LinkedIn</source>
            <translation>Abrir LinkedIn</translation>
        </message>
        <message>
            <source>LinkedIn article</source>
            <translation>Artículo de LinkedIn</translation>
        </message>
        <message>
            <source>Copy LinkedIn article</source>
            <translation>Copiar el artículo de LinkedIn</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Mastodon</source>
            <translation>Mastodon</translation>
        </message>
        <message>
            <source>Copy for Mastodon</source>
            <translation>Copiar para Mastodon</translation>
        </message>
        <message>
            <source>Open Mastodon</source>
            <translation>Abrir Mastodon</translation>
        </message>
        <message>
            <source>Content warning</source>
            <translation>Advertencia de contenido</translation>
        </message>
        <message>
            <source>Say whether this e-mail carries an offer.</source>
            <translation>Di si este correo lleva una oferta.</translation>
        </message>
        <message>
            <source>An e-mail with an offer must carry your postal address.</source>
            <translation>Un correo con una oferta debe llevar tu dirección postal.</translation>
        </message>
        <message>
            <source>An e-mail with an offer must say how to unsubscribe.</source>
            <translation>Un correo con una oferta debe decir cómo darse de baja.</translation>
        </message>
        <message>
            <source>Newsletter</source>
            <translation>Boletín</translation>
        </message>
        <message>
            <source>Copy newsletter</source>
            <translation>Copiar boletín</translation>
        </message>
        <message>
            <source>Open e-mail</source>
            <translation>Abrir el correo</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Preheader</source>
            <translation>Preencabezado</translation>
        </message>
        <message>
            <source>The headline says what you did</source>
            <translation>El titular dice lo que hiciste</translation>
        </message>
        <message>
            <source>Date and place</source>
            <translation>Fecha y lugar</translation>
        </message>
        <message>
            <source>The first paragraph says who, what, when and where</source>
            <translation>El primer párrafo dice quién, qué, cuándo y dónde</translation>
        </message>
        <message>
            <source>A quote, with the apology in it</source>
            <translation>Una cita, con la disculpa dentro</translation>
        </message>
        <message>
            <source>A person and a phone number</source>
            <translation>Una persona y un número de teléfono</translation>
        </message>
        <message>
            <source>As long as newsrooms want it</source>
            <translation>Con la extensión que quieren las redacciones</translation>
        </message>
        <message>
            <source>The headline does not say what you did.</source>
            <translation>El titular no dice qué hiciste.</translation>
        </message>
        <message>
            <source>The first paragraph does not say who: name your firm.</source>
            <translation>El primer párrafo no dice quién: nombra tu empresa.</translation>
        </message>
        <message>
            <source>The first paragraph does not say what happened.</source>
            <translation>El primer párrafo no dice qué pasó.</translation>
        </message>
        <message>
            <source>The first paragraph does not say when it happened.</source>
            <translation>El primer párrafo no dice cuándo pasó.</translation>
        </message>
        <message>
            <source>No quote in it says sorry.</source>
            <translation>Ninguna cita pide perdón.</translation>
        </message>
        <message>
            <source>It is short: a newsroom will call to ask the rest.</source>
            <translation>Es corta: una redacción llamará para preguntar lo demás.</translation>
        </message>
        <message>
            <source>It is longer than a page. Newsrooms read 300 to 500 words.</source>
            <translation>Pasa de una página. Las redacciones leen de 300 a 500 palabras.</translation>
        </message>
        <message>
            <source>The headline is missing: say what the firm did.</source>
            <translation>Falta el titular: di qué hizo el negocio.</translation>
        </message>
        <message>
            <source>The name of your firm is missing.</source>
            <translation>Falta el nombre de tu negocio.</translation>
        </message>
        <message>
            <source>The city is missing from the dateline.</source>
            <translation>Falta la ciudad junto a la fecha.</translation>
        </message>
        <message>
            <source>Nobody is named: a press release quotes a person.</source>
            <translation>No se nombra a nadie: una nota de prensa cita a una persona.</translation>
        </message>
        <message>
            <source>There is no telephone number for reporters.</source>
            <translation>No hay teléfono para los periodistas.</translation>
        </message>
        <message>
            <source>A sentence about the firm is missing at the end.</source>
            <translation>Al final falta una frase sobre el negocio.</translation>
        </message>
        <message>
            <source>Press release</source>
            <translation>Nota de prensa</translation>
        </message>
        <message>
            <source>Copy press release</source>
            <translation>Copiar nota de prensa</translation>
        </message>
        <message>
            <source>Open in e-mail</source>
            <translation>Abrir en el correo</translation>
        </message>
        <message>
            <source>Subhead</source>
            <translation>Subtítulo</translation>
        </message>
        <message>
            <source>Switch Reddit’s editor to Markdown before you paste: this text has marks.</source>
            <translation>Cambia el editor de Reddit a Markdown antes de pegar: este texto tiene marcas.</translation>
        </message>
        <message>
            <source>Reddit</source>
            <translation>Reddit</translation>
        </message>
        <message>
            <source>Copy for Reddit</source>
            <translation>Copiar para Reddit</translation>
        </message>
        <message>
            <source>Open Reddit</source>
            <translation>Abrir Reddit</translation>
        </message>
        <message>
            <source>Curly quotes and dashes make this {count} text messages; with plain ones it is {fewer}.</source>
            <translation>Las comillas tipográficas y las rayas lo convierten en {count} SMS; con signos sencillos son {fewer}.</translation>
        </message>
        <message>
            <source>This is sent as {count} text messages. Aim for two.</source>
            <translation>Se envía como {count} SMS. Procura que sean dos.</translation>
        </message>
        <message>
            <source>Make quotes and dashes plain</source>
            <translation>Usar comillas y guiones sencillos</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Copy text message</source>
            <translation>Copiar el SMS</translation>
        </message>
        <message>
            <source>Open text messages</source>
            <translation>Abrir los SMS</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Post {number} has {count} links: Threads takes {limit}.</source>
            <translation>La publicación {number} tiene {count} enlaces: Threads admite {limit}.</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Copy for Threads</source>
            <translation>Copiar para Threads</translation>
        </message>
        <message>
            <source>Open Threads</source>
            <translation>Abrir Threads</translation>
        </message>
        <message>
            <source>X</source>
            <translation>X</translation>
        </message>
        <message>
            <source>Copy for X</source>
            <translation>Copiar para X</translation>
        </message>
        <message>
            <source>Open X</source>
            <translation>Abrir X</translation>
        </message>
        <message>
            <source>It does not say what happened.</source>
            <translation>No dice qué pasó.</translation>
        </message>
        <message>
            <source>It does not say whose fault it was.</source>
            <translation>No dice de quién fue la culpa.</translation>
        </message>
        <message>
            <source>It does not say what people get back.</source>
            <translation>No dice qué se devuelve a la gente.</translation>
        </message>
        <message>
            <source>It does not say whom to reach.</source>
            <translation>No dice a quién dirigirse.</translation>
        </message>
        <message>
            <source>Your sorry comes before the fold, on phones too.</source>
            <translation>Pides perdón antes del corte, también en el teléfono.</translation>
        </message>
        <message>
            <source>Your sorry comes after the fold. Most people will not see it.</source>
            <translation>Pides perdón después del corte. Casi nadie lo verá.</translation>
        </message>
        <message>
            <source>What happened comes after the fold. Most people will not see it.</source>
            <translation>Lo que pasó queda después del corte. La mayoría no lo verá.</translation>
        </message>
        <message>
            <source>Your sorry is not in the first post. Some people read no further.</source>
            <translation>Tu disculpa no está en la primera publicación. Hay quien no lee más.</translation>
        </message>
        <message>
            <source>The line that leads to the full statement is left out: its address is not known yet.</source>
            <translation>Se omite la línea que lleva al texto completo: aún no se conoce su dirección.</translation>
        </message>
        <message>
            <source>{finding}: “{words}”</source>
            <translation>{finding}: «{words}»</translation>
        </message>
        <message>
            <source>The picture cannot be read. Choose it again.</source>
            <translation>No se puede leer la imagen. Elígela otra vez.</translation>
        </message>
        <message>
            <source>The picture has no alternative text: people who cannot see it miss what it says.</source>
            <translation>La imagen no tiene texto alternativo: quienes no la ven se pierden lo que dice.</translation>
        </message>
        <message>
            <source>Mail services need the picture’s web address. Without it only the e-mail file (.eml) shows it.</source>
            <translation>Los servicios de correo necesitan la dirección web de la imagen. Sin ella solo la muestra el archivo de correo (.eml).</translation>
        </message>
        <message>
            <source>WordPress and Ghost take the picture when you paste. Elsewhere say its web address, or add it there.</source>
            <translation>WordPress y Ghost toman la imagen al pegar. En otros sitios, indica su dirección web o añádela allí.</translation>
        </message>
        <message>
            <source>A press release carries no picture: send it as a file of its own.</source>
            <translation>Un comunicado de prensa no lleva imagen: envíala como archivo aparte.</translation>
        </message>
        <message>
            <source>The picture does not come along when you paste: add it there, with its alternative text.</source>
            <translation>La imagen no viene al pegar: añádela allí, con su texto alternativo.</translation>
        </message>
        <message>
            <source>The e-mail is larger than 102 KB: Gmail would cut its end off.</source>
            <translation>El correo supera los 102 KB: Gmail cortaría el final.</translation>
        </message>
        <message>
            <source>Fill in {place} first.</source>
            <translation>Antes rellena {place}.</translation>
        </message>
        <message>
            <source>{piece}: {over} over the limit of {limit}.</source>
            <translation>{piece}: se pasa en {over} del límite de {limit}.</translation>
        </message>
        <message>
            <source>Use yours</source>
            <translation>Usar los tuyos</translation>
        </message>
        <message>
            <source>Quotes and dashes are made plain here.</source>
            <translation>Aquí las comillas y los guiones se vuelven sencillos.</translation>
        </message>
        <message>
            <source>Keep it as it is written</source>
            <translation>Dejarlo como está escrito</translation>
        </message>
        <message>
            <source>The platform would show this line in another way than here: “{line}”</source>
            <translation>La plataforma mostraría esta línea de otro modo que aquí: «{line}»</translation>
        </message>
        <message>
            <source>As Markdown, this line would be shown in another way than here: “{line}”</source>
            <translation>Como Markdown, esta línea se mostraría de otro modo que aquí: «{line}»</translation>
        </message>
        <message>
            <source>Post {number} is {over} over the limit.</source>
            <translation>La publicación {number} se pasa del límite en {over}.</translation>
        </message>
        <message>
            <source>{over} over the limit.</source>
            <translation>Se pasa del límite en {over}.</translation>
        </message>
        <message>
            <source>Post {number} is {over} bytes over the second limit of {limit}.</source>
            <translation>La publicación {number} supera en {over} bytes el segundo límite de {limit}.</translation>
        </message>
        <message>
            <source>Use the short version ({length})</source>
            <translation>Usar la versión corta ({length})</translation>
        </message>
        <message>
            <source>Split in two</source>
            <translation>Dividir en dos</translation>
        </message>
        <message>
            <source>Split in {count}</source>
            <translation>Dividir en {count}</translation>
        </message>
    </context>
    <context>
        <name>checks</name>
        <message>
            <source>Too long for {channel}: {over} over the limit of {limit}</source>
            <translation>Demasiado largo ({channel}): se pasa en {over} del límite de {limit}</translation>
        </message>
        <message>
            <source>The platform refuses it or cuts off the end.</source>
            <translation>La plataforma lo rechaza o le corta el final.</translation>
        </message>
        <message>
            <source>This makes the harm small</source>
            <translation>Esto empequeñece el daño</translation>
        </message>
        <message>
            <source>To those it hit, it was not small. Give the number and the time, and nothing else.</source>
            <translation>Para quienes lo sufrieron no fue pequeño. Da el número y la hora, y nada más.</translation>
        </message>
        <message>
            <source>This points at someone else</source>
            <translation>Esto señala a otro</translation>
        </message>
        <message>
            <source>People bought from you. Naming another company sounds like an excuse, even when it is true.</source>
            <translation>Te compraron a ti. Nombrar a otra empresa suena a excusa, aunque sea verdad.</translation>
        </message>
        <message>
            <source>Another firm is named as the cause</source>
            <translation>Se nombra a otra empresa como causa</translation>
        </message>
        <message>
            <source>People chose you. Say that choosing and watching that firm is your job.</source>
            <translation>La gente te eligió a ti. Di que elegir y vigilar a esa empresa te toca a ti.</translation>
        </message>
        <message>
            <source>This points at someone on your staff</source>
            <translation>Esto señala a alguien de tu equipo</translation>
        </message>
        <message>
            <source>The shop answers for its people. Say what you did not check or teach.</source>
            <translation>El negocio responde por su gente. Di qué no revisaste o no enseñaste.</translation>
        </message>
        <message>
            <source>Circumstances take the blame</source>
            <translation>La culpa se la llevan las circunstancias</translation>
        </message>
        <message>
            <source>It sounds as if nobody ran the shop. Say what you lacked or left undone.</source>
            <translation>Suena como si nadie llevara el negocio. Di qué te faltó o qué dejaste sin hacer.</translation>
        </message>
        <message>
            <source>This puts it on the reader</source>
            <translation>Esto culpa a quien lee</translation>
        </message>
        <message>
            <source>Nobody forgives while being corrected. Say only what you did or did not do.</source>
            <translation>Nadie perdona mientras lo corrigen. Di solo lo que hiciste o no hiciste.</translation>
        </message>
        <message>
            <source>This denies it</source>
            <translation>Esto lo niega</translation>
        </message>
        <message>
            <source>An apology that argues is heard as none. Correct a fact plainly, or leave it out.</source>
            <translation>Una disculpa que discute no suena a disculpa. Corrige el dato sin más, o quítalo.</translation>
        </message>
        <message>
            <source>This insists</source>
            <translation>Esto insiste demasiado</translation>
        </message>
        <message>
            <source>Absolutes sound like an argument. A plain verb is believed sooner.</source>
            <translation>Lo absoluto suena a discusión. Un verbo sencillo se cree antes.</translation>
        </message>
        <message>
            <source>Sorry for their experience, not for what you did</source>
            <translation>Perdón por su experiencia, no por lo que hiciste</translation>
        </message>
        <message>
            <source>It treats the harm as a feeling they had. Name what you did to them.</source>
            <translation>Trata el daño como una sensación suya. Nombra lo que les hiciste.</translation>
        </message>
        <message>
            <source>Sorry for their feelings, not for what you did</source>
            <translation>Pides perdón por lo que sienten, no por lo que hiciste</translation>
        </message>
        <message>
            <source>It says that the trouble is how they feel. Say sorry for what you did.</source>
            <translation>Viene a decir que el problema es cómo se sienten. Pide perdón por lo que hiciste.</translation>
        </message>
        <message>
            <source>Sorry for how it looked</source>
            <translation>Perdón por lo que pareció</translation>
        </message>
        <message>
            <source>“How it came across” says that readers read it wrong. Say what you wrote or did.</source>
            <translation>«Cómo se entendió» dice que se leyó mal. Di qué escribiste o hiciste.</translation>
        </message>
        <message>
            <source>This says nobody was wrong</source>
            <translation>Esto dice que nadie se equivocó</translation>
        </message>
        <message>
            <source>A misunderstanding makes the reader part of the fault. Say which words of yours misled.</source>
            <translation>Un malentendido hace al lector parte de la culpa. Di qué palabras tuyas confundieron.</translation>
        </message>
        <message>
            <source>This attacks those who complain</source>
            <translation>Esto ataca a quienes se quejan</translation>
        </message>
        <message>
            <source>Everyone who reads it sides with the person you answer. Leave it out.</source>
            <translation>Quien lo lea se pondrá del lado de la persona a la que respondes. Quítalo.</translation>
        </message>
        <message>
            <source>You speak of yourself from outside</source>
            <translation>Hablas de ti desde fuera</translation>
        </message>
        <message>
            <source>People want to hear from a person. Say I or we.</source>
            <translation>La gente quiere oír a una persona. Di «yo» o «nosotros».</translation>
        </message>
        <message>
            <source>This sounds like a lawyer</source>
            <translation>Esto suena a abogado</translation>
        </message>
        <message>
            <source>Say what you know, what you do not know, and when you will know it.</source>
            <translation>Di qué sabes, qué no sabes y cuándo lo sabrás.</translation>
        </message>
        <message>
            <source>This is about your own hardship</source>
            <translation>Esto habla de tus propias penas</translation>
        </message>
        <message>
            <source>Readers think of their own bad day first. Tell what it cost them.</source>
            <translation>Quien lee piensa primero en su mal día. Di qué les costó a ellos.</translation>
        </message>
        <message>
            <source>This hides who did it</source>
            <translation>Esto oculta quién lo hizo</translation>
        </message>
        <message>
            <source>A sentence like this has nobody in it. Say I or we.</source>
            <translation>En una frase así no hay nadie. Di «yo» o «nosotros».</translation>
        </message>
        <message>
            <source>Nobody does anything here</source>
            <translation>Aquí nadie hace nada</translation>
        </message>
        <message>
            <source>Say who did it: begin the sentence with I or we.</source>
            <translation>Di quién lo hizo: empieza la frase con «yo» o «nosotros».</translation>
        </message>
        <message>
            <source>A soft word for what happened</source>
            <translation>Una palabra blanda para lo ocurrido</translation>
        </message>
        <message>
            <source>Use the word that a customer would use for it.</source>
            <translation>Usa la palabra que usaría un cliente.</translation>
        </message>
        <message>
            <source>You meant well. They were hurt</source>
            <translation>Querías hacerlo bien. Les dolió</translation>
        </message>
        <message>
            <source>Good intent is offered against what it did to people. Say what it did.</source>
            <translation>Opone la buena intención a lo que les hizo. Di lo que les hizo.</translation>
        </message>
        <message>
            <source>This points at what others do</source>
            <translation>Esto señala lo que hacen otros</translation>
        </message>
        <message>
            <source>People came to you, not to the others. Measure it by your own standard.</source>
            <translation>La gente acudió a ti, no a los demás. Mídelo con tu propia vara.</translation>
        </message>
        <message>
            <source>This says: you agreed to it</source>
            <translation>Esto dice: tú lo aceptaste</translation>
        </message>
        <message>
            <source>Small print wins the argument and loses the customer. Say what you give instead.</source>
            <translation>La letra pequeña gana la discusión y pierde al cliente. Di qué das a cambio.</translation>
        </message>
        <message>
            <source>This leans on a notice</source>
            <translation>Esto se apoya en un aviso</translation>
        </message>
        <message>
            <source>Being right on paper does not mend what happened. Leave the rule out.</source>
            <translation>Tener razón en el papel no repara lo ocurrido. Quita la norma.</translation>
        </message>
        <message>
            <source>This praises yourself</source>
            <translation>Esto es elogiarte</translation>
        </message>
        <message>
            <source>Praise belongs to another day. Cut it: the letter gets stronger.</source>
            <translation>El elogio es para otro día. Quítalo: la carta gana fuerza.</translation>
        </message>
        <message>
            <source>A promise that nobody can check</source>
            <translation>Una promesa que nadie puede comprobar</translation>
        </message>
        <message>
            <source>Say who does what, and by when. A vague promise can do worse than none.</source>
            <translation>Di quién hace qué y para cuándo. Una promesa vaga puede ser peor que ninguna.</translation>
        </message>
        <message>
            <source>This hands them the work</source>
            <translation>Esto les pasa el trabajo</translation>
        </message>
        <message>
            <source>They have lost enough. Do it for them, or thank them for the trouble.</source>
            <translation>Ya han perdido bastante. Hazlo por ellos, o agradéceles la molestia.</translation>
        </message>
        <message>
            <source>This sells something</source>
            <translation>Esto vende algo</translation>
        </message>
        <message>
            <source>News and offers wait for another day, except for those it hit.</source>
            <translation>Novedades y ofertas, otro día, salvo para quienes lo sufrieron.</translation>
        </message>
        <message>
            <source>A joke, while someone is hurt</source>
            <translation>Una broma mientras alguien sufre</translation>
        </message>
        <message>
            <source>It sounds as if the harm were small. Say it plainly.</source>
            <translation>Suena como si el daño fuera pequeño. Dilo sin adornos.</translation>
        </message>
        <message>
            <source>A sentence from every notice</source>
            <translation>Una frase de cualquier comunicado</translation>
        </message>
        <message>
            <source>Everyone says this. Put the act that proves it in its place.</source>
            <translation>Todo el mundo lo dice. Pon en su lugar el hecho que lo demuestra.</translation>
        </message>
        <message>
            <source>This asks for their understanding</source>
            <translation>Esto pide su comprensión</translation>
        </message>
        <message>
            <source>It takes for granted what people may not want to give. Give news instead.</source>
            <translation>Da por hecho lo que quizá no quieran dar. Da noticias en su lugar.</translation>
        </message>
        <message>
            <source>Everybody’s sentence</source>
            <translation>Una frase hecha</translation>
        </message>
        <message>
            <source>“Inconvenience” marks a form letter. Say what people really lost.</source>
            <translation>«Las molestias» suena a carta de plantilla. Di lo que la gente perdió de verdad.</translation>
        </message>
        <message>
            <source>Words everybody uses</source>
            <translation>Palabras muy gastadas</translation>
        </message>
        <message>
            <source>Nobody believes “we take it seriously”. Say what you do that shows it.</source>
            <translation>Nadie se cree el «nos lo tomamos en serio». Di qué haces que lo demuestre.</translation>
        </message>
        <message>
            <source>Sorry on a condition</source>
            <translation>Perdón con condiciones</translation>
        </message>
        <message>
            <source>“May have” and “if” leave open whether anybody was hurt. Say that they were.</source>
            <translation>«Puede que» y «si» dejan abierto si alguien salió dañado. Di que sí.</translation>
        </message>
        <message>
            <source>But takes it back</source>
            <translation>El «pero» lo retira</translation>
        </message>
        <message>
            <source>People hear only what comes after “but”.</source>
            <translation>La gente solo oye lo que viene después del «pero».</translation>
        </message>
        <message>
            <source>This puts a condition on sorry</source>
            <translation>Esto pone condiciones al perdón</translation>
        </message>
        <message>
            <source>“If you were affected” sounds as if you doubt it. They were.</source>
            <translation>«Si les ha afectado» suena a que lo dudas. Les afectó.</translation>
        </message>
        <message>
            <source>This talks about apologising</source>
            <translation>Esto habla de disculparse</translation>
        </message>
        <message>
            <source>Say it outright: “I apologise”, or “I am sorry”.</source>
            <translation>Dilo directamente: «Pido perdón» o «Lo siento».</translation>
        </message>
        <message>
            <source>Sorry for what?</source>
            <translation>¿Perdón por qué?</translation>
        </message>
        <message>
            <source>“What happened” leaves you out of it. Say sorry for what you did.</source>
            <translation>«Lo ocurrido» te deja fuera. Pide perdón por lo que hiciste.</translation>
        </message>
        <message>
            <source>This looks for the good side</source>
            <translation>Esto busca el lado bueno</translation>
        </message>
        <message>
            <source>What was bad for them is good news only for you. Leave it out.</source>
            <translation>Lo que fue malo para ellos solo es bueno para ti. Quítalo.</translation>
        </message>
        <message>
            <source>A place is still to fill</source>
            <translation>Queda un hueco por rellenar</translation>
        </message>
        <message>
            <source>Nothing can be copied while this stands there.</source>
            <translation>No se puede copiar nada mientras siga ahí.</translation>
        </message>
        <message>
            <source>An update that apologises again</source>
            <translation>Una actualización que vuelve a disculparse</translation>
        </message>
        <message>
            <source>Say what was done. What is late is named with a sorry of its own, and once is enough.</source>
            <translation>Di lo que se hizo. Lo que va con retraso ya lleva su propio «lo siento», y con uno basta.</translation>
        </message>
        <message>
            <source>It says that it won’t happen again, and nothing changes</source>
            <translation>Dice que no volverá a ocurrir, y nada cambia</translation>
        </message>
        <message>
            <source>Say what will be different: who does what, from when.</source>
            <translation>Di qué será distinto: quién hace qué, y desde cuándo.</translation>
        </message>
        <message>
            <source>It does not say sorry yet</source>
            <translation>Todavía no pide perdón</translation>
        </message>
        <message>
            <source>“We regret” and “unfortunately” are not sorry. Say “I am sorry”.</source>
            <translation>«Lamentamos» y «por desgracia» no son pedir perdón. Di «lo siento».</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <source>A promise without a date is easy to forget. Give one you can keep.</source>
            <translation>Una promesa sin fecha se olvida pronto. Pon una que puedas cumplir.</translation>
        </message>
        <message>
            <source>Nobody to write to</source>
            <translation>Nadie a quien escribir</translation>
        </message>
        <message>
            <source>Give a name and a way to reach them.</source>
            <translation>Da un nombre y una forma de contacto.</translation>
        </message>
        <message>
            <source>The one line is empty</source>
            <translation>La línea está vacía</translation>
        </message>
        <message>
            <source>Short channels take only the one line. Say the most important here.</source>
            <translation>Los canales cortos solo llevan esta línea. Di aquí lo más importante.</translation>
        </message>
        <message>
            <source>Two numbers do not agree</source>
            <translation>Dos números no concuerdan</translation>
        </message>
        <message>
            <source>It says {one} in one place and {other} here. Which is right?</source>
            <translation>En un lugar dice {one} y aquí {other}. ¿Cuál es el correcto?</translation>
        </message>
        <message>
            <source>The facts have another number</source>
            <translation>Los hechos dicen otro número</translation>
        </message>
        <message>
            <source>Your facts page says {known}; this says {said}. Which is right?</source>
            <translation>Su página de hechos dice {known}; aquí dice {said}. ¿Cuál es el correcto?</translation>
        </message>
        <message>
            <source>The weekday and the date do not agree</source>
            <translation>El día de la semana y la fecha no concuerdan</translation>
        </message>
        <message>
            <source>In {year} this date is another day of the week.</source>
            <translation>En {year} esta fecha cae en otro día de la semana.</translation>
        </message>
        <message>
            <source>This day has passed</source>
            <translation>Este día ya pasó</translation>
        </message>
        <message>
            <source>The letter is dated later than the day it promises something for.</source>
            <translation>La carta lleva una fecha posterior al día para el que promete algo.</translation>
        </message>
        <message>
            <source>This contradicts another sentence</source>
            <translation>Esto contradice otra frase</translation>
        </message>
        <message>
            <source>It also says “{one}”. Readers will believe the worse of the two.</source>
            <translation>También dice «{one}». Los lectores creerán lo peor de las dos cosas.</translation>
        </message>
        <message>
            <source>The letter also says that this cannot be promised. Keep the honest one.</source>
            <translation>La carta también dice que esto no se puede prometer. Deje la frase honesta.</translation>
        </message>
        <message>
            <source>You do not know this yet</source>
            <translation>Esto aún no lo sabe</translation>
        </message>
        <message>
            <source>Who and how many is still open. If it turns out otherwise, nothing else will be believed.</source>
            <translation>Aún no se sabe a quiénes ni a cuántos afecta. Si resulta de otro modo, no le creerán nada más.</translation>
        </message>
        <message>
            <source>A cause is too early here</source>
            <translation>Es pronto para hablar de la causa</translation>
        </message>
        <message>
            <source>A holding statement says what people need now. The cause comes later.</source>
            <translation>Un primer aviso dice lo que la gente necesita ahora. La causa viene después.</translation>
        </message>
        <message>
            <source>No time for the next word</source>
            <translation>Falta la hora de la próxima noticia</translation>
        </message>
        <message>
            <source>Say by when people hear more, even if it is only that you still do not know.</source>
            <translation>Diga para cuándo habrá noticias, aunque solo sea que aún no lo sabe.</translation>
        </message>
        <message>
            <source>You went past this part</source>
            <translation>Pasó esta parte por alto</translation>
        </message>
        <message>
            <source>It is one of the six that people look for.</source>
            <translation>Es una de las seis que la gente busca.</translation>
        </message>
        <message>
            <source>Sorry without fault is half an apology</source>
            <translation>Un «lo siento» sin culpa es media disculpa</translation>
        </message>
        <message>
            <source>In a study 73 of 100 people settled after a full apology, 52 after none, and 35 after half of one.</source>
            <translation>En un estudio, 73 de cada 100 personas aceptaron un acuerdo tras una disculpa completa, 52 sin ninguna y 35 tras media disculpa.</translation>
        </message>
        <message>
            <source>Nobody has done anything here yet</source>
            <translation>Aquí nadie ha hecho nada todavía</translation>
        </message>
        <message>
            <source>Say I or we, and what you did or did not do. Sorry alone is half an apology.</source>
            <translation>Diga «yo» o «nosotros» y qué hizo o dejó de hacer. Un «lo siento» solo es media disculpa.</translation>
        </message>
        <message>
            <source>How the machine works is no use to them</source>
            <translation>Cómo funciona la máquina no les sirve de nada</translation>
        </message>
        <message>
            <source>Say in one sentence what went wrong, and go on to what you do about it.</source>
            <translation>Di en una frase qué falló y pasa a lo que haces al respecto.</translation>
        </message>
        <message>
            <source>It explains more than it apologises</source>
            <translation>Explica más de lo que se disculpa</translation>
        </message>
        <message>
            <source>{cause} words on how it came about, {rest} on sorry, fault and repair. It sounds like a defence.</source>
            <translation>{cause} palabras sobre cómo ocurrió, {rest} sobre la disculpa, la culpa y la reparación. Suena a defensa.</translation>
        </message>
        <message>
            <source>Sorry comes late</source>
            <translation>La disculpa llega tarde</translation>
        </message>
        <message>
            <source>A reader goes through {words} words before it. Say it near the beginning.</source>
            <translation>El lector pasa por {words} palabras antes. Dígalo cerca del principio.</translation>
        </message>
        <message>
            <source>The one line does not say sorry</source>
            <translation>La línea única no pide perdón</translation>
        </message>
        <message>
            <source>Short channels take only the one line. Say it there.</source>
            <translation>Los canales cortos solo toman esa línea. Dígalo ahí.</translation>
        </message>
        <message>
            <source>This is a long letter</source>
            <translation>Es una carta larga</translation>
        </message>
        <message>
            <source>It has {words} words. Few people read more than {limit}: most stands here.</source>
            <translation>Tiene {words} palabras. Pocos leen más de {limit}: la mayor parte está aquí.</translation>
        </message>
        <message>
            <source>This sentence is long</source>
            <translation>Esta frase es larga</translation>
        </message>
        <message>
            <source>It has {words} words, and is read twice. Make two of it.</source>
            <translation>Tiene {words} palabras y hay que leerla dos veces. Haga dos de ella.</translation>
        </message>
        <message>
            <source>This is hard to read</source>
            <translation>Esto cuesta leerlo</translation>
        </message>
        <message>
            <source>Long words in long sentences. Say it as you would across the counter.</source>
            <translation>Palabras largas en frases largas. Dígalo como lo diría en el mostrador.</translation>
        </message>
        <message>
            <source>Sorry is said too often</source>
            <translation>Se pide perdón demasiadas veces</translation>
        </message>
        <message>
            <source>{times} times here. Once, meant, is heard; repeated, it asks for comfort.</source>
            <translation>{times} veces aquí. Una vez, de verdad, se oye; repetido, pide consuelo.</translation>
        </message>
        <message>
            <source>Nobody speaks here</source>
            <translation>Aquí no habla nadie</translation>
        </message>
        <message>
            <source>There is no I and no we in it. People want to hear a person.</source>
            <translation>No hay ni «yo» ni «nosotros». La gente quiere oír a una persona.</translation>
        </message>
        <message>
            <source>This reads like a form letter</source>
            <translation>Parece una carta de formulario</translation>
        </message>
        <message>
            <source>{times} of its phrases are in everybody’s letters. Say what only you can say.</source>
            <translation>{times} de sus frases están en las cartas de todo el mundo. Diga lo que solo usted puede decir.</translation>
        </message>
        <message>
            <source>Something is still to fill in</source>
            <translation>Aún falta rellenar algo</translation>
        </message>
        <message>
            <source>This must not go out so.</source>
            <translation>Así no debe publicarse.</translation>
        </message>
        <message>
            <source>This sounds too bright</source>
            <translation>Esto suena demasiado alegre</translation>
        </message>
        <message>
            <source>An exclamation mark cheers. End with a full stop.</source>
            <translation>Un signo de exclamación celebra. Termine con un punto.</translation>
        </message>
        <message>
            <source>A picture makes light of it</source>
            <translation>Un dibujo le quita importancia</translation>
        </message>
        <message>
            <source>People who were hurt do not smile. Leave it out, even where posts have them.</source>
            <translation>Quien ha salido perjudicado no sonríe. Quítelo, aunque otros mensajes los lleven.</translation>
        </message>
        <message>
            <source>This sells instead of making good</source>
            <translation>Esto vende en vez de reparar</translation>
        </message>
        <message>
            <source>Only those who buy again get something. First give back what was lost, then think of more.</source>
            <translation>Solo recibe algo quien vuelve a comprar. Devuelva primero lo perdido y piense después en más.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <source>This looks like {found}</source>
            <translation>Esto parece {found}</translation>
        </message>
        <message>
            <source>The letter is set to another language. Change that in the settings, and it is read rightly.</source>
            <translation>La carta está en otro idioma en los ajustes. Cámbielo ahí y se leerá bien.</translation>
        </message>
    </context>
    <context>
        <name>clock</name>
        <message>
            <source>Noticed {ago}</source>
            <translation>Detectado {ago}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>{minutes} min ago</source>
            <translation>hace {minutes} min</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min ago</source>
            <translation>hace {hours} h {minutes} min</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>codec</name>
        <message>
            <source>This is not an Apology Studio file: its “format” is missing or different.</source>
            <translation>Esto no es un archivo de Apology Studio: su campo «format» falta o es otro.</translation>
        </message>
        <message>
            <source>This Apology Studio file has no valid version number; it may be damaged.</source>
            <translation>Este archivo de Apology Studio no tiene un número de versión válido; puede estar dañado.</translation>
        </message>
        <message>
            <source>This file was made by a newer version of Apology Studio (file version {found}; this program reads up to {known}). Update Apology Studio to open it.</source>
            <translation>Este archivo se hizo con una versión más nueva de Apology Studio (versión del archivo: {found}; este programa lee hasta la {known}). Actualiza Apology Studio para abrirlo.</translation>
        </message>
        <message>
            <source>This is not an Apology Studio file, or it is damaged: it makes no sense at line {line}, column {column}.</source>
            <translation>Esto no es un archivo de Apology Studio o está dañado: no se entiende en la línea {line}, columna {column}.</translation>
        </message>
        <message>
            <source>This is not an Apology Studio file: its contents are nested too deeply.</source>
            <translation>Esto no es un archivo de Apology Studio: su contenido está anidado en demasiados niveles.</translation>
        </message>
        <message>
            <source>This is not an Apology Studio file: it holds no fields.</source>
            <translation>Esto no es un archivo de Apology Studio: no contiene campos.</translation>
        </message>
        <message>
            <source>This file is larger than {megabytes} MB. Apology Studio's own are smaller.</source>
            <translation>Este archivo ocupa más de {megabytes} MB. Los de Apology Studio son más pequeños.</translation>
        </message>
        <message>
            <source>This file has too many parts to be an Apology Studio file.</source>
            <translation>Este archivo tiene demasiadas partes para ser de Apology Studio.</translation>
        </message>
        <message>
            <source>The field “{field}” is in this file twice, and only one can count.</source>
            <translation>El campo «{field}» está dos veces en este archivo y solo puede valer uno.</translation>
        </message>
        <message>
            <source>This file holds “{value}”, which is not a number.</source>
            <translation>Este archivo contiene «{value}», que no es un número.</translation>
        </message>
        <message>
            <source>This file holds a number of {digits} digits, which is too large.</source>
            <translation>Este archivo contiene un número de {digits} cifras, que es demasiado grande.</translation>
        </message>
        <message>
            <source>The field “{field}” must hold named fields.</source>
            <translation>El campo «{field}» debe contener campos con nombre.</translation>
        </message>
        <message>
            <source>The field “{field}” is missing.</source>
            <translation>Falta el campo «{field}».</translation>
        </message>
        <message>
            <source>The field “{field}” must be a list.</source>
            <translation>El campo «{field}» debe ser una lista.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a list of {count}.</source>
            <translation>El campo «{field}» debe ser una lista de {count}.</translation>
        </message>
        <message>
            <source>The field “{field}” has too many entries.</source>
            <translation>El campo «{field}» tiene demasiados elementos.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a name of up to 64 letters, digits, dots, hyphens or underscores.</source>
            <translation>El campo «{field}» debe ser un nombre de hasta 64 letras, cifras, puntos, guiones o guiones bajos.</translation>
        </message>
        <message>
            <source>The field “{field}” must be one of: {choices}.</source>
            <translation>El campo «{field}» debe ser uno de estos: {choices}.</translation>
        </message>
        <message>
            <source>The field “{field}” is too long: a text has at most 200,000 characters, and none of 10,000 without a space.</source>
            <translation>El campo «{field}» es demasiado largo: un texto tiene como máximo 200 000 caracteres y nunca 10 000 sin un espacio.</translation>
        </message>
        <message>
            <source>The field “{field}” is unknown to this version of Apology Studio, and opening the file would lose it.</source>
            <translation>Esta versión de Apology Studio no conoce el campo «{field}» y, al abrir el archivo, se perdería.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a text.</source>
            <translation>El campo «{field}» debe ser un texto.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a whole number.</source>
            <translation>El campo «{field}» debe ser un número entero.</translation>
        </message>
        <message>
            <source>The field “{field}” must be true or false.</source>
            <translation>El campo «{field}» debe ser verdadero o falso (true o false).</translation>
        </message>
        <message>
            <source>The field “{field}” must be a date such as 2026-05-12.</source>
            <translation>El campo «{field}» debe ser una fecha como 2026-05-12.</translation>
        </message>
        <message>
            <source>The field “{field}” must be a date and time with its offset, such as 2026-05-12T09:30:00+01:00.</source>
            <translation>El campo «{field}» debe ser una fecha y hora con su desfase horario, como 2026-05-12T09:30:00+01:00.</translation>
        </message>
    </context>
    <context>
        <name>copy</name>
        <message>
            <source>Could not reach the clipboard. The text is selected: press Ctrl+C.</source>
            <translation>No se pudo usar el portapapeles. El texto está seleccionado: pulsa Ctrl+C.</translation>
        </message>
    </context>
    <context>
        <name>desk</name>
        <message>
            <source>Customers, by e-mail or text message</source>
            <translation>Clientes, por correo o mensaje de texto</translation>
        </message>
        <message>
            <source>Visitors to your website</source>
            <translation>Visitantes de tu sitio web</translation>
        </message>
        <message>
            <source>Your followers</source>
            <translation>Tus seguidores</translation>
        </message>
        <message>
            <source>Partners and suppliers</source>
            <translation>Socios y proveedores</translation>
        </message>
        <message>
            <source>People talking about it now</source>
            <translation>Quienes hablan de ello ahora</translation>
        </message>
        <message>
            <source>Local press</source>
            <translation>Prensa local</translation>
        </message>
    </context>
    <context>
        <name>due</name>
        <message>
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <source>The next word, by {time}</source>
            <translation>La próxima noticia, antes de las {time}</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>“{path}” is a file, so nothing can be written into it. Choose a folder.</source>
            <translation>«{path}» es un archivo y no se puede guardar nada dentro. Elige una carpeta.</translation>
        </message>
        <message>
            <source>“{path}” cannot be the name of a folder.</source>
            <translation>«{path}» no puede ser el nombre de una carpeta.</translation>
        </message>
        <message>
            <source>“{path}” is a folder, and a file must be written there. Rename that folder.</source>
            <translation>«{path}» es una carpeta y ahí debe ir un archivo. Cambia el nombre de esa carpeta.</translation>
        </message>
        <message>
            <source>From an earlier export and not part of this one: {names}</source>
            <translation>De una exportación anterior, no de esta: {names}</translation>
        </message>
        <message>
            <source>“{path}” may not be written. Give yourself the right to, or choose another.</source>
            <translation>No tienes permiso para escribir en «{path}». Date permiso o elige otro lugar.</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Free some space or choose another.</source>
            <translation>No se pudo escribir «{path}»: {reason}. Libera espacio o elige otro lugar.</translation>
        </message>
        <message>
            <source>No font here has these letters, so they are empty boxes in the PDF: {letters}</source>
            <translation>Ninguna fuente de este equipo tiene estas letras; en el PDF salen como cuadros vacíos: {letters}</translation>
        </message>
        <message>
            <source>The pages could not be made: {reason}.</source>
            <translation>No se pudieron componer las páginas: {reason}.</translation>
        </message>
        <message>
            <source>Left out, because it did not fit: “{text}”</source>
            <translation>Omitido porque no cabía: «{text}»</translation>
        </message>
        <message>
            <source>{channel}: there is no text yet.</source>
            <translation>{channel}: todavía no hay texto.</translation>
        </message>
        <message>
            <source>An apology</source>
            <translation>Una disculpa</translation>
        </message>
        <message>
            <source>Last changed on {date}</source>
            <translation>Último cambio: {date}</translation>
        </message>
        <message>
            <source>Every text exactly as it will be published. Please read it once more before it goes out.</source>
            <translation>Cada texto exactamente como se publicará. Léelo una vez más antes de que salga.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>There is no text yet.</source>
            <translation>Aún no hay texto.</translation>
        </message>
        <message>
            <source>Not finished yet</source>
            <translation>Aún sin terminar</translation>
        </message>
        <message>
            <source>Alternative text: {text}</source>
            <translation>Texto alternativo: {text}</translation>
        </message>
        <message>
            <source>Files:</source>
            <translation>Archivos:</translation>
        </message>
        <message>
            <source>Picture: {channel}</source>
            <translation>Imagen: {channel}</translation>
        </message>
        <message>
            <source>There is no press release yet. Fill in the facts and the parts.</source>
            <translation>Todavía no hay nota de prensa. Rellena los hechos y las partes.</translation>
        </message>
        <message>
            <source>{channel}: {problem}</source>
            <translation>{channel}: {problem}</translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <source>As you would say it to a customer: “Since Monday evening our shop has charged some of you twice.”</source>
            <translation>Como se lo dirías a un cliente: «Desde el lunes por la tarde, nuestra tienda les ha cobrado dos veces a algunos de ustedes».</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Tus notas</translation>
        </message>
        <message>
            <source>Nobody else sees these.</source>
            <translation>No las ve nadie más.</translation>
        </message>
        <message>
            <source>Who is affected?</source>
            <translation>¿A quién afecta?</translation>
        </message>
        <message>
            <source>Anyone who bought online since Monday 18:40.</source>
            <translation>A quienes compraron en línea desde el lunes a las 18:40.</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>Cuándo pasó</translation>
        </message>
        <message>
            <source>between Monday 18:40 and Tuesday 12:20</source>
            <translation>entre el lunes a las 18:40 y el martes a las 12:20</translation>
        </message>
        <message>
            <source>What you know</source>
            <translation>Qué sabes</translation>
        </message>
        <message>
            <source>One fact on each line</source>
            <translation>Un hecho por línea</translation>
        </message>
        <message>
            <source>What you do not know yet</source>
            <translation>Qué no sabes todavía</translation>
        </message>
        <message>
            <source>One question on each line</source>
            <translation>Una pregunta por línea</translation>
        </message>
        <message>
            <source>What you are doing about it now</source>
            <translation>Qué estás haciendo ahora</translation>
        </message>
        <message>
            <source>We are taking the new checkout down.</source>
            <translation>Estamos retirando la nueva página de pago.</translation>
        </message>
        <message>
            <source>What people should do</source>
            <translation>Qué debe hacer la gente</translation>
        </message>
        <message>
            <source>You do not need to do anything.</source>
            <translation>No hace falta que hagan nada.</translation>
        </message>
        <message>
            <source>Where people will find it</source>
            <translation>Dónde se podrá leer</translation>
        </message>
        <message>
            <source>here and on our website</source>
            <translation>aquí y en nuestro sitio web</translation>
        </message>
        <message>
            <source>What does your firm stand for? (optional)</source>
            <translation>¿Qué defiende tu negocio? (opcional)</translation>
        </message>
        <message>
            <source>One sentence, for yourself. It helps to say the rest. Nobody else sees it.</source>
            <translation>Una frase, para ti. Ayuda a decir el resto. No la ve nadie más.</translation>
        </message>
        <message>
            <source>charged 214 customers twice for the same order</source>
            <translation>cobró dos veces el mismo pedido a 214 clientes</translation>
        </message>
        <message>
            <source>We know the cause</source>
            <translation>Sabemos la causa</translation>
        </message>
        <message>
            <source>We know who and how many</source>
            <translation>Sabemos a quiénes y a cuántos afecta</translation>
        </message>
        <message>
            <source>It has stopped</source>
            <translation>Ya no ocurre</translation>
        </message>
        <message>
            <source>We know how to make it right</source>
            <translation>Sabemos cómo repararlo</translation>
        </message>
    </context>
    <context>
        <name>followup</name>
        <message>
            <source>Kept</source>
            <translation>Cumplida</translation>
        </message>
        <message>
            <source>On track</source>
            <translation>En plazo</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Vence hoy</translation>
        </message>
        <message numerus="yes">
            <source>Due in %n day(s)</source>
            <translation>
                <numerusform>Vence en %n día</numerusform>
                <numerusform>Vence en %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n día de retraso</numerusform>
                <numerusform>%n días de retraso</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>good</name>
        <message>
            <source>It says sorry in so many words: “{words}”</source>
            <translation>Pide perdón con todas las letras: «{words}»</translation>
        </message>
        <message>
            <source>It says what happened, and when.</source>
            <translation>Dice qué pasó y cuándo.</translation>
        </message>
        <message>
            <source>It owns the fault: “{words}”</source>
            <translation>Asume la culpa: «{words}»</translation>
        </message>
        <message>
            <source>It says what changes, and from when or by when.</source>
            <translation>Dice qué cambia y desde cuándo o para cuándo.</translation>
        </message>
        <message>
            <source>It says what people get: “{words}”</source>
            <translation>Dice qué recibe la gente: «{words}»</translation>
        </message>
        <message>
            <source>It says how to reach you.</source>
            <translation>Dice cómo contactar con usted.</translation>
        </message>
    </context>
    <context>
        <name>home</name>
        <message>
            <source>Your drafts are on a network drive.</source>
            <translation>Tus borradores están en una unidad de red.</translation>
        </message>
        <message>
            <source>Apology Studio saves with more care there. Open your drafts on one computer at a time, and stay connected while you write. ({path})</source>
            <translation>Allí Apology Studio guarda con más cuidado. Abre tus borradores en un solo equipo a la vez y mantén la conexión mientras escribes. ({path})</translation>
        </message>
        <message>
            <source>{service} copies your drafts to other computers.</source>
            <translation>{service} copia tus borradores a otros equipos.</translation>
        </message>
        <message>
            <source>Open them on one computer at a time, and let {service} finish before you open them on another: it could put an older file in their place. To share an apology, save a copy of it. ({path})</source>
            <translation>Ábrelos en un solo equipo a la vez y deja que {service} termine antes de abrirlos en otro: podría poner un archivo más antiguo en su lugar. Para compartir una disculpa, guarda una copia. ({path})</translation>
        </message>
        <message>
            <source>A cloud service</source>
            <translation>Un servicio en la nube</translation>
        </message>
    </context>
    <context>
        <name>last-time</name>
        <message>
            <source>On {day} you promised that this would not happen again</source>
            <translation>El {day} prometiste que esto no volvería a ocurrir</translation>
        </message>
        <message>
            <source>On {day} you promised a change so that this would not come back</source>
            <translation>El {day} prometiste un cambio para que esto no volviera</translation>
        </message>
        <message>
            <source>The same remedy as on {day}</source>
            <translation>El mismo remedio que el {day}</translation>
        </message>
        <message>
            <source>The same words as on {day}: it reads like a form letter</source>
            <translation>Las mismas palabras que el {day}: parece una carta modelo</translation>
        </message>
        <message>
            <source>A promise of {day} is still open</source>
            <translation>Una promesa del {day} sigue pendiente</translation>
        </message>
    </context>
    <context>
        <name>list</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;New apology</source>
            <translation>&amp;Nueva disculpa</translation>
        </message>
        <message>
            <source>&amp;All apologies</source>
            <translation>&amp;Todas las disculpas</translation>
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation>&amp;Abrir un archivo…</translation>
        </message>
        <message>
            <source>&amp;Save now</source>
            <translation>&amp;Guardar ahora</translation>
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation>Guardar una &amp;copia…</translation>
        </message>
        <message>
            <source>&amp;Export everything…</source>
            <translation>&amp;Exportar todo…</translation>
        </message>
        <message>
            <source>Press release as &amp;PDF…</source>
            <translation>Nota de prensa en &amp;PDF…</translation>
        </message>
        <message>
            <source>The &amp;record…</source>
            <translation>El &amp;registro…</translation>
        </message>
        <message>
            <source>&amp;Versions of this draft…</source>
            <translation>&amp;Versiones de este borrador…</translation>
        </message>
        <message>
            <source>Recently &amp;deleted…</source>
            <translation>E&amp;liminadas hace poco…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Next finding</source>
            <translation>Aviso &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Previous finding</source>
            <translation>Aviso &amp;anterior</translation>
        </message>
        <message>
            <source>Use &amp;this</source>
            <translation>&amp;Usar esto</translation>
        </message>
        <message>
            <source>&amp;Keep mine</source>
            <translation>Dejar lo &amp;mío</translation>
        </message>
        <message>
            <source>Paste &amp;what you have…</source>
            <translation>Pe&amp;gar lo que tiene…</translation>
        </message>
        <message>
            <source>Your &amp;business…</source>
            <translation>Tu &amp;negocio…</translation>
        </message>
        <message>
            <source>Your &amp;channels…</source>
            <translation>Sus &amp;canales…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>A&amp;justes…</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>The &amp;facts</source>
            <translation>Los &amp;hechos</translation>
        </message>
        <message>
            <source>Say sorry</source>
            <translation>Pide perdón</translation>
        </message>
        <message>
            <source>Explain what went wrong</source>
            <translation>Explica qué falló</translation>
        </message>
        <message>
            <source>Own it</source>
            <translation>Asume la culpa</translation>
        </message>
        <message>
            <source>Say it won’t happen again</source>
            <translation>Di que no se repetirá</translation>
        </message>
        <message>
            <source>Make it right</source>
            <translation>Repara el daño</translation>
        </message>
        <message>
            <source>A person to reach</source>
            <translation>Alguien a quien acudir</translation>
        </message>
        <message>
            <source>Spread the word</source>
            <translation>Difúndelo</translation>
        </message>
        <message>
            <source>Don’t let them forget</source>
            <translation>Que no se olvide</translation>
        </message>
        <message>
            <source>Ne&amp;xt</source>
            <translation>&amp;Siguiente</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Zona siguiente de la ventana</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Zona anterior de la ventana</translation>
        </message>
        <message>
            <source>&amp;Channel</source>
            <translation>&amp;Canal</translation>
        </message>
        <message>
            <source>&amp;Next channel</source>
            <translation>Canal &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Previous channel</source>
            <translation>Canal &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Copy for this channel</source>
            <translation>&amp;Copiar para este canal</translation>
        </message>
        <message>
            <source>&amp;Open the platform…</source>
            <translation>A&amp;brir la plataforma…</translation>
        </message>
        <message>
            <source>&amp;Edit for this channel</source>
            <translation>&amp;Editar para este canal</translation>
        </message>
        <message>
            <source>E&amp;xpand the preview</source>
            <translation>Am&amp;pliar la vista previa</translation>
        </message>
        <message>
            <source>P&amp;icture…</source>
            <translation>&amp;Imagen…</translation>
        </message>
        <message>
            <source>&amp;Updates on the blog…</source>
            <translation>Act&amp;ualizaciones del blog…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Teclado</translation>
        </message>
        <message>
            <source>&amp;Where my drafts are</source>
            <translation>Dónde están mis &amp;borradores</translation>
        </message>
        <message>
            <source>&amp;About Apology Studio</source>
            <translation>&amp;Acerca de Apology Studio</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message>
            <source>By {time}: the next word, even if nothing is new</source>
            <translation>Antes de las {time}: la próxima noticia, aunque no haya nada nuevo</translation>
        </message>
        <message>
            <source>You promised it.</source>
            <translation>Lo prometiste.</translation>
        </message>
        <message>
            <source>Say what you know now, and what is still open</source>
            <translation>Di lo que ya sabes y lo que sigue abierto</translation>
        </message>
        <message>
            <source>Silence while facts are open looks like hiding them.</source>
            <translation>Callar mientras hay dudas parece ocultarlas.</translation>
        </message>
        <message>
            <source>Ask: is it on its way? {promise}</source>
            <translation>Pregunta: ¿está en camino? {promise}</translation>
        </message>
        <message>
            <source>Somebody else sees to it, and it is your promise.</source>
            <translation>Lo hace otra persona, y la promesa es tuya.</translation>
        </message>
        <message>
            <source>Say that it is done: {promise}</source>
            <translation>Di que está hecho: {promise}</translation>
        </message>
        <message>
            <source>People heard the promise; few hear that it was kept.</source>
            <translation>La gente oyó la promesa; pocos oyen que se cumplió.</translation>
        </message>
        <message>
            <source>A week on: say what has changed</source>
            <translation>Una semana después: di qué ha cambiado</translation>
        </message>
        <message>
            <source>By then people see whether anything is different.</source>
            <translation>Para entonces se nota si algo es distinto.</translation>
        </message>
        <message>
            <source>A month on: say what changed, with figures</source>
            <translation>Un mes después: di qué cambió, con cifras</translation>
        </message>
        <message>
            <source>A month on: say what the outside check found</source>
            <translation>Un mes después: di qué encontró la revisión externa</translation>
        </message>
        <message>
            <source>One look back with evidence, and no second apology.</source>
            <translation>Una mirada atrás con pruebas, sin volver a disculparse.</translation>
        </message>
        <message>
            <source>A year on: say whether the new rule still holds</source>
            <translation>Un año después: di si la nueva regla sigue en pie</translation>
        </message>
        <message>
            <source>You promised something that lasts, or many people were hit.</source>
            <translation>Prometiste algo duradero, o afectó a mucha gente.</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>Name of your firm</source>
            <translation>Nombre de tu negocio</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>a ceramics studio in Bristol</source>
            <translation>un taller de cerámica en Bristol</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Dirección web</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Opens a press release</source>
            <translation>Abre la nota de prensa</translation>
        </message>
        <message>
            <source>Who speaks for it</source>
            <translation>Quién habla en su nombre</translation>
        </message>
        <message>
            <source>Their role</source>
            <translation>Su cargo</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>propietaria</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>When the press may call</source>
            <translation>Cuándo puede llamar la prensa</translation>
        </message>
        <message>
            <source>until 20:00 today</source>
            <translation>hoy hasta las 20:00</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Dirección postal</translation>
        </message>
        <message>
            <source>Stands under a newsletter</source>
            <translation>Va al pie del boletín</translation>
        </message>
        <message>
            <source>Where readers unsubscribe</source>
            <translation>Dónde se dan de baja los lectores</translation>
        </message>
        <message>
            <source>A web or e-mail address, or your mail service’s tag</source>
            <translation>Una dirección web o de correo, o la etiqueta de tu servicio de envíos</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Missouri</source>
            <translation>Misuri</translation>
        </message>
        <message>
            <source>Only in press releases of the United States</source>
            <translation>Solo en notas de prensa de Estados Unidos</translation>
        </message>
        <message>
            <source>About the firm, in one or two sentences</source>
            <translation>Sobre el negocio, en una o dos frases</translation>
        </message>
        <message>
            <source>Ends a press release</source>
            <translation>Cierra la nota de prensa</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>to do</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>started</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>done</source>
            <translation>completo</translation>
        </message>
    </context>
    <context>
        <name>readiness</name>
        <message>
            <source>Start here. The six parts come next, one at a time.</source>
            <translation>Empieza aquí. Luego vienen las seis partes, de una en una.</translation>
        </message>
        <message>
            <source>Still to write: {number}.</source>
            <translation>Falta por escribir: {number}.</translation>
        </message>
        <message>
            <source>Still to write: {first} and {last}.</source>
            <translation>Falta por escribir: {first} y {last}.</translation>
        </message>
        <message>
            <source>{one}, {more}</source>
            <translation>{one}, {more}</translation>
        </message>
        <message>
            <source>All six parts are written. The text on {channel} is too long.</source>
            <translation>Las seis partes están escritas. Texto demasiado largo: {channel}.</translation>
        </message>
        <message>
            <source>All six parts are written. Something must be fixed.</source>
            <translation>Las seis partes están escritas. Hay algo que corregir.</translation>
        </message>
        <message>
            <source>All six parts are written. You can publish.</source>
            <translation>Las seis partes están escritas. Ya puedes publicar.</translation>
        </message>
        <message>
            <source>Your holding statement is ready. Copy it and post it.</source>
            <translation>Tu comunicado provisional está listo. Cópialo y publícalo.</translation>
        </message>
        <message>
            <source>A holding statement needs what happened, a time for the next word, and a person.</source>
            <translation>Un comunicado provisional necesita qué pasó, cuándo habrá más noticias y una persona.</translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) are still open. A closing report comes when they are kept.</source>
            <translation>
                <numerusform>%n promesa sigue pendiente. El informe final llega cuando se cumpla.</numerusform>
                <numerusform>%n promesas siguen pendientes. El informe final llega cuando se cumplan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say in one line what has been done.</source>
            <translation>Di en una línea lo que se ha hecho.</translation>
        </message>
        <message>
            <source>Nobody is named whom people can reach.</source>
            <translation>No se nombra a nadie a quien dirigirse.</translation>
        </message>
        <message>
            <source>It is written. Something must be fixed.</source>
            <translation>Está escrito. Hay algo que corregir.</translation>
        </message>
        <message>
            <source>It is written. You can publish.</source>
            <translation>Está escrito. Puedes publicarlo.</translation>
        </message>
    </context>
    <context>
        <name>ready</name>
        <message>
            <source>Still to write: {step}</source>
            <translation>Por escribir: {step}</translation>
        </message>
        <message>
            <source>{channel}: {problem}</source>
            <translation>{channel}: {problem}</translation>
        </message>
        <message>
            <source>{channel} says “{said}”, your letter says “{other}”</source>
            <translation>{channel} dice «{said}»; su carta dice «{other}»</translation>
        </message>
        <message>
            <source>“{said}” stands beside “{other}”</source>
            <translation>«{said}» está junto a «{other}»</translation>
        </message>
        <message>
            <source>{channel}: your letter has changed since you worded this</source>
            <translation>{channel}: su carta ha cambiado desde que redactó esto</translation>
        </message>
        <message>
            <source>{step}: {finding}</source>
            <translation>{step}: {finding}</translation>
        </message>
        <message>
            <source>Not known yet: {fact}</source>
            <translation>Aún no se sabe: {fact}</translation>
        </message>
        <message>
            <source>The cause is not known yet</source>
            <translation>Aún no se conoce la causa</translation>
        </message>
        <message>
            <source>Who is affected is not known yet</source>
            <translation>Aún no se sabe a quién afecta</translation>
        </message>
        <message>
            <source>It has not stopped yet</source>
            <translation>Aún no ha parado</translation>
        </message>
        <message>
            <source>What people get back is not decided yet</source>
            <translation>Aún no se ha decidido qué recibe la gente</translation>
        </message>
    </context>
    <context>
        <name>rest</name>
        <message>
            <source>This draft has more than 60,000 characters, some 10,000 words. It is kept and saved like any other; checks, previews and exports wait until it is shorter.</source>
            <translation>Este borrador tiene más de 60 000 caracteres, unas 10 000 palabras. Se guarda como cualquier otro; las comprobaciones, las vistas previas y las exportaciones esperan a que sea más corto.</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>How the promises stand</source>
            <translation>Cómo van las promesas</translation>
        </message>
        <message>
            <source>What has been done</source>
            <translation>Lo que se ha hecho</translation>
        </message>
        <message>
            <source>What has been done since?</source>
            <translation>¿Qué se ha hecho desde entonces?</translation>
        </message>
        <message>
            <source>Say what is different for people now, with figures. The kept promises follow by themselves.</source>
            <translation>Di qué es distinto ahora para la gente, con cifras. Las promesas cumplidas se añaden solas.</translation>
        </message>
        <message>
            <source>People want to hear what was done; a second apology tells them nothing, and can do harm.</source>
            <translation>La gente quiere oír qué se hizo; otra disculpa no les dice nada y puede hacer daño.</translation>
        </message>
        <message>
            <source>In one line</source>
            <translation>En una línea</translation>
        </message>
        <message>
            <source>What else was done</source>
            <translation>Qué más se hizo</translation>
        </message>
        <message>
            <source>You have not yet said what has been done.</source>
            <translation>Aún no has dicho qué se ha hecho.</translation>
        </message>
        <message>
            <source>What is still open</source>
            <translation>Lo que sigue pendiente</translation>
        </message>
        <message>
            <source>What is still open?</source>
            <translation>¿Qué sigue pendiente?</translation>
        </message>
        <message>
            <source>Only what is new. Late and open promises, and what you do not know, follow by themselves.</source>
            <translation>Solo lo nuevo. Las promesas con retraso o pendientes, y lo que no sabes, se añaden solas.</translation>
        </message>
        <message>
            <source>What you name yourself, nobody can hold against you as hidden.</source>
            <translation>Lo que nombras tú, nadie puede reprocharte que lo escondas.</translation>
        </message>
        <message>
            <source>In one line (may stay empty)</source>
            <translation>En una línea (puede quedar vacío)</translation>
        </message>
        <message>
            <source>More about it</source>
            <translation>Más sobre ello</translation>
        </message>
        <message>
            <source>Nothing to add. What is open on the list is said anyway.</source>
            <translation>Nada que añadir. Lo pendiente de la lista se dice de todos modos.</translation>
        </message>
        <message>
            <source>What stays different</source>
            <translation>Lo que queda distinto</translation>
        </message>
        <message>
            <source>What stays different?</source>
            <translation>¿Qué queda distinto?</translation>
        </message>
        <message>
            <source>The rule that holds from now on, and how people can see that it does.</source>
            <translation>La regla que vale desde ahora, y cómo puede verse que se cumple.</translation>
        </message>
        <message>
            <source>A closing report ends the matter only if what caused it is over.</source>
            <translation>Un informe final cierra el asunto solo si su causa ha terminado.</translation>
        </message>
        <message>
            <source>You have not yet said what stays different.</source>
            <translation>Aún no has dicho qué queda distinto.</translation>
        </message>
        <message>
            <source>What is new in the facts?</source>
            <translation>¿Qué hay de nuevo en los hechos?</translation>
        </message>
        <message>
            <source>What you still do not know, and when people hear from you next.</source>
            <translation>Lo que aún no sabes, y cuándo volverá a saber de ti la gente.</translation>
        </message>
        <message>
            <source>The facts</source>
            <translation>Los hechos</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>¿Qué pasó?</translation>
        </message>
        <message>
            <source>Your notes are never published. The rest can go into the holding statement and the press release.</source>
            <translation>Tus notas nunca se publican. Lo demás puede ir en el comunicado provisional y en la nota de prensa.</translation>
        </message>
        <message>
            <source>What you know for certain decides: apologise in full now, or say something short first.</source>
            <translation>Lo que sabes con certeza decide: disculparte ya del todo o decir antes algo breve.</translation>
        </message>
        <message>
            <source>The facts are not written down yet.</source>
            <translation>Los hechos aún no están escritos.</translation>
        </message>
        <message>
            <source>Say sorry</source>
            <translation>Pide perdón</translation>
        </message>
        <message>
            <source>What are you sorry for?</source>
            <translation>¿Por qué pides perdón?</translation>
        </message>
        <message>
            <source>Say what you did to people. Then say sorry, with no “if” and no “but”.</source>
            <translation>Di qué le hiciste a la gente. Después pide perdón, sin «si» y sin «pero».</translation>
        </message>
        <message>
            <source>Showing that you understand what it did to people counts for more than strong words.</source>
            <translation>Demostrar que entiendes lo que les supuso vale más que las palabras fuertes.</translation>
        </message>
        <message>
            <source>What it meant for them</source>
            <translation>Qué les supuso</translation>
        </message>
        <message>
            <source>You have not said sorry yet.</source>
            <translation>Todavía no has pedido perdón.</translation>
        </message>
        <message>
            <source>Explain what went wrong</source>
            <translation>Explica qué falló</translation>
        </message>
        <message>
            <source>What went wrong?</source>
            <translation>¿Qué falló?</translation>
        </message>
        <message>
            <source>Say it in the order it happened. Leave out what a customer does not need.</source>
            <translation>Cuéntalo en el orden en que pasó. Deja fuera lo que un cliente no necesita.</translation>
        </message>
        <message>
            <source>People want to know what happened to them; a long account starts to sound like a defence.</source>
            <translation>La gente quiere saber qué le pasó; un relato largo empieza a sonar a defensa.</translation>
        </message>
        <message>
            <source>The rest, in the order it happened</source>
            <translation>El resto, en el orden en que pasó</translation>
        </message>
        <message>
            <source>You have not yet said what went wrong.</source>
            <translation>Todavía no has dicho qué falló.</translation>
        </message>
        <message>
            <source>Own it</source>
            <translation>Asume la culpa</translation>
        </message>
        <message>
            <source>Whose fault was it?</source>
            <translation>¿De quién fue la culpa?</translation>
        </message>
        <message>
            <source>Say it was yours, and only yours. Then say what you did, or did not do.</source>
            <translation>Di que fue tuya y solo tuya. Después di qué hiciste o dejaste de hacer.</translation>
        </message>
        <message>
            <source>Of all six parts this one tends to count most, and sympathy without it can do worse than silence.</source>
            <translation>De las seis partes, esta suele ser la que más cuenta; lamentarlo sin ella puede ser peor que callar.</translation>
        </message>
        <message>
            <source>What you did, or did not do</source>
            <translation>Qué hiciste o dejaste de hacer</translation>
        </message>
        <message>
            <source>You have not yet said whose fault it was.</source>
            <translation>Todavía no has dicho de quién fue la culpa.</translation>
        </message>
        <message>
            <source>Say it won’t happen again</source>
            <translation>Di que no se repetirá</translation>
        </message>
        <message>
            <source>What will be different?</source>
            <translation>¿Qué va a cambiar?</translation>
        </message>
        <message>
            <source>One change people could check, and a date.</source>
            <translation>Un cambio que se pueda comprobar y una fecha.</translation>
        </message>
        <message>
            <source>People can hold you to a change with a date; a general promise to do better can do harm.</source>
            <translation>Un cambio con fecha te lo pueden exigir; prometer en general que lo harás mejor puede perjudicarte.</translation>
        </message>
        <message>
            <source>What else changes, and by when</source>
            <translation>Qué más cambia y para cuándo</translation>
        </message>
        <message>
            <source>You have not yet said what will be different.</source>
            <translation>Todavía no has dicho qué va a cambiar.</translation>
        </message>
        <message>
            <source>Make it right</source>
            <translation>Repara el daño</translation>
        </message>
        <message>
            <source>What do people get back, and when?</source>
            <translation>¿Qué recupera la gente y cuándo?</translation>
        </message>
        <message>
            <source>What you have done, what they need to do, and by when.</source>
            <translation>Qué has hecho ya, qué tienen que hacer ellos y para cuándo.</translation>
        </message>
        <message>
            <source>Next to owning the fault, this tends to count most; it goes with a sorry and cannot replace one.</source>
            <translation>Después de asumir la culpa, suele ser lo que más cuenta; acompaña al perdón y no puede sustituirlo.</translation>
        </message>
        <message>
            <source>What you give back</source>
            <translation>Qué devuelves</translation>
        </message>
        <message>
            <source>If it cost them more than that</source>
            <translation>Si les costó más que eso</translation>
        </message>
        <message>
            <source>You have not yet said what people get back.</source>
            <translation>Todavía no has dicho qué recupera la gente.</translation>
        </message>
        <message>
            <source>A person to reach</source>
            <translation>Alguien a quien acudir</translation>
        </message>
        <message>
            <source>Who answers?</source>
            <translation>¿Quién responde?</translation>
        </message>
        <message>
            <source>A name, an address, a number, and until when.</source>
            <translation>Un nombre, un correo, un teléfono y hasta cuándo.</translation>
        </message>
        <message>
            <source>Some people need an answer that no letter can give; a name tells them that somebody will listen.</source>
            <translation>Hay quien necesita una respuesta que ninguna carta puede dar; un nombre le dice que alguien va a escuchar.</translation>
        </message>
        <message>
            <source>How soon you answer, and until when</source>
            <translation>En cuánto tiempo respondes y hasta cuándo</translation>
        </message>
        <message>
            <source>There is nobody to write to yet.</source>
            <translation>Todavía no hay nadie a quien escribir.</translation>
        </message>
        <message>
            <source>Spread the word</source>
            <translation>Difúndelo</translation>
        </message>
        <message>
            <source>Where will people see it?</source>
            <translation>¿Dónde lo verá la gente?</translation>
        </message>
        <message>
            <source>Copy, paste, post. Then tell us it is out.</source>
            <translation>Copia, pega y publica. Después márcalo como publicado.</translation>
        </message>
        <message>
            <source>Where you hurt people, tell them there first; many of them never look at your website.</source>
            <translation>Díselo primero donde les hiciste daño; muchos nunca miran tu sitio web.</translation>
        </message>
        <message>
            <source>It has not been posted anywhere yet.</source>
            <translation>Todavía no se ha publicado en ningún sitio.</translation>
        </message>
        <message>
            <source>Don’t let them forget</source>
            <translation>Que no se olvide</translation>
        </message>
        <message>
            <source>What did you promise, and by when?</source>
            <translation>¿Qué prometiste y para cuándo?</translation>
        </message>
        <message>
            <source>Keep what you promised in public, and say so.</source>
            <translation>Cumple lo que prometiste en público y cuéntalo.</translation>
        </message>
        <message>
            <source>A kept promise helps when people hear of it; report what is done and do not say sorry all over again.</source>
            <translation>Una promesa cumplida ayuda si la gente se entera; cuenta lo hecho y no vuelvas a pedir perdón desde el principio.</translation>
        </message>
        <message>
            <source>No promise is on the list yet.</source>
            <translation>Todavía no hay promesas en la lista.</translation>
        </message>
        <message>
            <source>Before you write</source>
            <translation>Antes de escribir</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Después</translation>
        </message>
    </context>
    <context>
        <name>store</name>
        <message>
            <source>There is no file “{path}”.</source>
            <translation>No existe el archivo «{path}».</translation>
        </message>
        <message>
            <source>“{path}” is not a text in UTF-8. Save it as UTF-8 and try again.</source>
            <translation>«{path}» no es un texto en UTF-8. Guárdalo como UTF-8 e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>“{path}” is a folder, not an Apology Studio file.</source>
            <translation>«{path}» es una carpeta, no un archivo de Apology Studio.</translation>
        </message>
        <message>
            <source>“{path}” is a device or a pipe, not a file. Choose a file.</source>
            <translation>«{path}» es un dispositivo o una tubería, no un archivo. Elige un archivo.</translation>
        </message>
        <message>
            <source>“{path}” may not be read. Give yourself the right to, or use a copy.</source>
            <translation>No tienes permiso para leer «{path}». Date permiso o usa una copia.</translation>
        </message>
        <message>
            <source>“{path}” cannot be read: {reason}.</source>
            <translation>No se puede leer «{path}»: {reason}.</translation>
        </message>
        <message>
            <source>The draft could not be taken out of the backup “{path}”. Delete that file yourself.</source>
            <translation>No se pudo quitar el borrador de la copia de seguridad «{path}». Elimina tú ese archivo.</translation>
        </message>
        <message>
            <source>The drafts file is damaged: {path}. It was left as it is.</source>
            <translation>El archivo de borradores está dañado: {path}. Se dejó como está.</translation>
        </message>
        <message>
            <source>Apology Studio came with an old SQLite ({found}). Install it again.</source>
            <translation>Apology Studio venía con un SQLite antiguo ({found}). Instálalo de nuevo.</translation>
        </message>
        <message>
            <source>A newer version of Apology Studio has taken over your drafts while this one was open. Nothing was written over. Your text is kept: close this one and start the newer version, which offers it.</source>
            <translation>Una versión más nueva de Apology Studio se ha hecho cargo de tus borradores mientras esta estaba abierta. No se ha sobrescrito nada. Tu texto se conserva: cierra esta y abre la versión más nueva, que te lo ofrecerá.</translation>
        </message>
        <message>
            <source>Your drafts were last saved by a newer version of Apology Studio (drafts version {found}; this program reads up to {known}). Nothing was changed. Start the newer version, or update this one.</source>
            <translation>Tus borradores se guardaron por última vez con una versión más nueva de Apology Studio (versión de los borradores: {found}; este programa lee hasta la {known}). No se cambió nada. Abre la versión más nueva o actualiza esta.</translation>
        </message>
        <message>
            <source>Your drafts file is empty or missing, though there were drafts in it: {path}. Put a copy from the backups folder in its place, or delete “{marker}” to start with no drafts.</source>
            <translation>El archivo de tus borradores falta o está vacío, aunque contenía borradores: {path}. Pon en su lugar una copia de la carpeta de copias de seguridad o borra «{marker}» para empezar sin borradores.</translation>
        </message>
        <message>
            <source>“{path}” is not a drafts file of Apology Studio. Nothing was changed. Move it, or use another folder.</source>
            <translation>«{path}» no es un archivo de borradores de Apology Studio. No se cambió nada. Muévelo o usa otra carpeta.</translation>
        </message>
        <message>
            <source>Another Apology Studio is saving just now. Your text is still here; it will be tried again.</source>
            <translation>Otro Apology Studio está guardando ahora mismo. Tu texto sigue aquí; se volverá a intentar.</translation>
        </message>
        <message>
            <source>The disk is full, so your draft was not saved ({path}). Free some space; nothing is lost yet.</source>
            <translation>El disco está lleno y tu borrador no se guardó ({path}). Libera espacio; todavía no se ha perdido nada.</translation>
        </message>
        <message>
            <source>The drafts file may not be written to ({path}). Give yourself the right to write there.</source>
            <translation>No tienes permiso para escribir en el archivo de borradores ({path}). Date permiso para escribir ahí.</translation>
        </message>
        <message>
            <source>The drafts file cannot be opened ({path}). Check that its folder exists and you may write there.</source>
            <translation>No se puede abrir el archivo de borradores ({path}). Comprueba que su carpeta existe y que puedes escribir en ella.</translation>
        </message>
        <message>
            <source>The disk reported an error with {path}. Check that it is connected and sound; copy your text out.</source>
            <translation>El disco dio un error con {path}. Comprueba que está conectado y en buen estado, y copia tu texto a otro sitio.</translation>
        </message>
        <message>
            <source>The drafts file is damaged: {path}. It was left as it is; a copy from the backups folder can replace it.</source>
            <translation>El archivo de borradores está dañado: {path}. Se dejó como está; puedes reemplazarlo con una copia de la carpeta de copias de seguridad.</translation>
        </message>
        <message>
            <source>The draft “{id}” is damaged ({path}). Nothing was changed; earlier versions are kept.</source>
            <translation>El borrador «{id}» está dañado ({path}). No se cambió nada; las versiones anteriores se conservan.</translation>
        </message>
        <message>
            <source>The draft was saved but could not be read back, so it does not count as saved ({path}). The disk may be failing: save a copy elsewhere.</source>
            <translation>El borrador se guardó, pero no se pudo volver a leer, así que no cuenta como guardado ({path}). Puede que el disco esté fallando: guarda una copia en otro sitio.</translation>
        </message>
        <message>
            <source>There is no draft with the id “{id}”.</source>
            <translation>No hay ningún borrador con el identificador «{id}».</translation>
        </message>
        <message>
            <source>That version is not in the history any more.</source>
            <translation>Esa versión ya no está en el historial.</translation>
        </message>
        <message>
            <source>“{path}” is a file, but Apology Studio needs a folder there. Rename or move that file.</source>
            <translation>«{path}» es un archivo, pero Apology Studio necesita ahí una carpeta. Mueve ese archivo o cámbiale el nombre.</translation>
        </message>
        <message>
            <source>A part of “{path}” is a file, not a folder. Move that file, or choose another data folder.</source>
            <translation>Una parte de «{path}» es un archivo, no una carpeta. Mueve ese archivo o elige otra carpeta de datos.</translation>
        </message>
        <message>
            <source>Apology Studio may not write to the folder “{path}”. Give yourself the right to, or use another folder.</source>
            <translation>Apology Studio no puede escribir en la carpeta «{path}». Date permiso o usa otra carpeta.</translation>
        </message>
        <message>
            <source>The folder “{path}” cannot be used: {reason}. Choose another folder.</source>
            <translation>No se puede usar la carpeta «{path}»: {reason}. Elige otra carpeta.</translation>
        </message>
        <message>
            <source>The disk is full: “{path}” was not written. Free some space and try again.</source>
            <translation>El disco está lleno: no se guardó «{path}». Libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The folder of “{path}” does not exist. Choose another folder.</source>
            <translation>La carpeta de «{path}» no existe. Elige otra carpeta.</translation>
        </message>
        <message>
            <source>“{path}” may not be written. Choose another folder, or get the right to.</source>
            <translation>No tienes permiso para escribir «{path}». Elige otra carpeta o consigue el permiso.</translation>
        </message>
        <message>
            <source>“{path}” could not be written: {reason}. Choose another folder.</source>
            <translation>No se pudo escribir «{path}»: {reason}. Elige otra carpeta.</translation>
        </message>
        <message>
            <source>There is no sample called “{name}”. The samples are: {names}.</source>
            <translation>No hay ningún ejemplo llamado «{name}». Los ejemplos son: {names}.</translation>
        </message>
        <message>
            <source>A part of Apology Studio is missing ({folder}). Install it again.</source>
            <translation>Falta una parte de Apology Studio ({folder}). Instálalo de nuevo.</translation>
        </message>
        <message>
            <source>The drafts file was moved, deleted or replaced while Apology Studio was open ({path}). Nothing was written over it. Save a copy elsewhere, then start Apology Studio again.</source>
            <translation>El archivo de borradores se movió, se eliminó o se reemplazó mientras Apology Studio estaba abierto ({path}). No se escribió nada encima. Guarda una copia en otro lugar y vuelve a abrir Apology Studio.</translation>
        </message>
        <message>
            <source>Another program put a file into the place of “{path}” while Apology Studio was open. Nothing was written over it. Save a copy elsewhere, then start Apology Studio again.</source>
            <translation>Otro programa puso un archivo en el lugar de “{path}” mientras Apology Studio estaba abierto. No se escribió nada encima. Guarda una copia en otro lugar y vuelve a abrir Apology Studio.</translation>
        </message>
        <message>
            <source>Your settings could not be read ({path}: {reason}). Defaults are used.</source>
            <translation>No se pudieron leer tus ajustes ({path}: {reason}). Se usan los predeterminados.</translation>
        </message>
        <message>
            <source>Your settings were damaged and start afresh. The damaged file is kept: {path}</source>
            <translation>Tus ajustes estaban dañados y empiezan de cero. El archivo dañado se conserva: {path}</translation>
        </message>
        <message>
            <source>Apology Studio is open already with these drafts, but it does not answer. Wait a moment and try again; if it hangs, end it and start it anew. What it saved is safe.</source>
            <translation>Apology Studio ya está abierto con estos borradores, pero no responde. Espera un momento y vuelve a intentarlo; si está bloqueado, ciérralo a la fuerza y ábrelo de nuevo. Lo que guardó está a salvo.</translation>
        </message>
    </context>
    <context>
        <name>truth</name>
        <message>
            <source>Here it says “{said}”; the letter says “{other}”.</source>
            <translation>Aquí dice «{said}»; la carta dice «{other}».</translation>
        </message>
        <message>
            <source>{who} says “{said}”; the letter says “{other}”.</source>
            <translation>{who} dice «{said}»; la carta dice «{other}».</translation>
        </message>
        <message>
            <source>{who} say “{said}”; the letter says “{other}”.</source>
            <translation>{who} dicen «{said}»; la carta dice «{other}».</translation>
        </message>
        <message>
            <source>The facts say “{said}”; the letter says “{other}”.</source>
            <translation>Los hechos dicen «{said}»; la carta dice «{other}».</translation>
        </message>
        <message>
            <source>The letter says “{said}”; your business details say “{other}”.</source>
            <translation>La carta dice «{said}»; los datos de tu negocio dicen «{other}».</translation>
        </message>
        <message>
            <source>The list of promises says “{said}”; the letter says “{other}”.</source>
            <translation>La lista de promesas dice «{said}»; la carta dice «{other}».</translation>
        </message>
        <message>
            <source>The list of promises says “{said}”; {who} says “{other}”.</source>
            <translation>La lista de promesas dice «{said}»; {who} dice «{other}».</translation>
        </message>
        <message>
            <source>Here it says “{said}”; {who} says “{other}”.</source>
            <translation>Aquí dice «{said}»; {who} dice «{other}».</translation>
        </message>
        <message>
            <source>The list has a promise that no text makes any more: “{what}”.</source>
            <translation>La lista tiene una promesa que ya no hace ningún texto: «{what}».</translation>
        </message>
        <message>
            <source>Take it off the list</source>
            <translation>Quitarla de la lista</translation>
        </message>
        <message>
            <source>the list of promises</source>
            <translation>la lista de promesas</translation>
        </message>
        <message>
            <source>the facts page</source>
            <translation>la página de los hechos</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} y {other}</translation>
        </message>
        <message>
            <source>{one}, {other}</source>
            <translation>{one}, {other}</translation>
        </message>
        <message>
            <source>Use “{value}”</source>
            <translation>Usar «{value}»</translation>
        </message>
        <message>
            <source>Use “{value}” everywhere</source>
            <translation>Usar «{value}» en todas partes</translation>
        </message>
    </context>
    <context>
        <name>vault</name>
        <message>
            <source>There is no password to keep.</source>
            <translation>No hay ninguna contraseña que guardar.</translation>
        </message>
        <message>
            <source>That is longer than the {limit} characters that a keyring takes. Nothing was kept.</source>
            <translation>Supera los {limit} caracteres que admite un llavero. No se guardó nada.</translation>
        </message>
        <message>
            <source>That has a line break or another sign that cannot be typed. Nothing was kept.</source>
            <translation>Contiene un salto de línea u otro signo que no se puede teclear. No se guardó nada.</translation>
        </message>
        <message>
            <source>This computer has no keyring</source>
            <translation>Este equipo no tiene llavero</translation>
        </message>
        <message>
            <source>No program that keeps passwords answers here. Install or start one (GNOME Keyring, KWallet), then try again. Copying and opening work without it.</source>
            <translation>Aquí no responde ningún programa que guarde contraseñas. Instale o inicie uno (GNOME Keyring, KWallet) e inténtelo de nuevo. Copiar y abrir funcionan sin él.</translation>
        </message>
        <message>
            <source>Your keyring is locked</source>
            <translation>Su llavero está bloqueado</translation>
        </message>
        <message>
            <source>That is where this computer keeps passwords. Unlock it to use or change this one. Copying and opening work without it.</source>
            <translation>Ahí guarda este equipo las contraseñas. Desbloquéelo para usar o cambiar esta. Copiar y abrir funcionan sin él.</translation>
        </message>
        <message>
            <source>Your keyring stayed locked</source>
            <translation>Su llavero siguió bloqueado</translation>
        </message>
        <message>
            <source>The question for its password was closed, or could not be shown. Unlock it again when you are ready, or unlock it in your system’s password program. Copying and opening work without it.</source>
            <translation>La pregunta por su contraseña se cerró o no pudo mostrarse. Desbloquéelo de nuevo cuando quiera, o en el programa de contraseñas del sistema. Copiar y abrir funcionan sin él.</translation>
        </message>
        <message>
            <source>Your keyring refused</source>
            <translation>Su llavero se negó</translation>
        </message>
        <message>
            <source>It answers, but it did not do what was asked. Look in your system’s password program whether Apology Studio may use it, then try again.</source>
            <translation>Responde, pero no hizo lo que se le pidió. Mire en el programa de contraseñas del sistema si Apology Studio puede usarlo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Your keyring does not answer</source>
            <translation>Su llavero no responde</translation>
        </message>
        <message>
            <source>We waited and went on without it. It may be asking you something in a window behind this one. Answer it, or sign out of the system and in again, then try again.</source>
            <translation>Esperamos y seguimos sin él. Quizá le pregunta algo en una ventana detrás de esta. Responda, o cierre la sesión del sistema y vuelva a entrar, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Passwords are switched off here</source>
            <translation>Aquí las contraseñas están desactivadas</translation>
        </message>
        <message>
            <source>The keyring that this computer is set to forgets all it is given. Take that setting away (keyringrc.cfg or PYTHON_KEYRING_BACKEND), then try again.</source>
            <translation>El llavero configurado en este equipo olvida todo lo que recibe. Quite ese ajuste (keyringrc.cfg o PYTHON_KEYRING_BACKEND) e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This keyring would write your password into a plain file</source>
            <translation>Este llavero escribiría su contraseña en un archivo legible</translation>
        </message>
        <message>
            <source>Anyone who reads that file could read it, so nothing was handed over. Set this computer to its own keyring (keyringrc.cfg or PYTHON_KEYRING_BACKEND), then try again.</source>
            <translation>Quien lea ese archivo podría leerla, así que no se entregó nada. Configure el llavero propio del equipo (keyringrc.cfg o PYTHON_KEYRING_BACKEND) e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>We do not know this keyring</source>
            <translation>No conocemos este llavero</translation>
        </message>
        <message>
            <source>This computer is set to a keyring that nobody has vouched for, so nothing was handed over. Set it to the system’s own (keyringrc.cfg or PYTHON_KEYRING_BACKEND), then try again.</source>
            <translation>El equipo está configurado con un llavero que nadie ha avalado, así que no se entregó nada. Configure el del sistema (keyringrc.cfg o PYTHON_KEYRING_BACKEND) e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Your keyring went away</source>
            <translation>Su llavero ha desaparecido</translation>
        </message>
        <message>
            <source>It answered before and has ended since. Start it again, or sign out of the system and in again, then try again. Your drafts are not touched by this.</source>
            <translation>Antes respondía y después se cerró. Inícielo de nuevo, o cierre la sesión del sistema y vuelva a entrar, e inténtelo de nuevo. Sus borradores no se ven afectados.</translation>
        </message>
    </context>
    <context>
        <name>ways</name>
        <message>
            <source>Copy the HTML</source>
            <translation>Copiar el HTML</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Copiar como texto sin formato</translation>
        </message>
        <message>
            <source>Save as an e-mail (.eml)…</source>
            <translation>Guardar como correo (.eml)…</translation>
        </message>
        <message>
            <source>Save as a web page (.html)…</source>
            <translation>Guardar como página web (.html)…</translation>
        </message>
        <message>
            <source>Save as plain text (.txt)…</source>
            <translation>Guardar como texto sin formato (.txt)…</translation>
        </message>
        <message>
            <source>Copy as WordPress blocks</source>
            <translation>Copiar como bloques de WordPress</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <source>Save for Hugo (.md)…</source>
            <translation>Guardar para Hugo (.md)…</translation>
        </message>
        <message>
            <source>Save for Jekyll (.md)…</source>
            <translation>Guardar para Jekyll (.md)…</translation>
        </message>
        <message>
            <source>Save for Pelican (.md)…</source>
            <translation>Guardar para Pelican (.md)…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save as Word (.docx)…</source>
            <translation>Guardar como Word (.docx)…</translation>
        </message>
        <message>
            <source>Copy the alternative text of the text card</source>
            <translation>Copiar el texto alternativo de la tarjeta</translation>
        </message>
        <message>
            <source>Save the text card (.png)…</source>
            <translation>Guardar la tarjeta de texto (.png)…</translation>
        </message>
        <message>
            <source>Copy the picture’s alternative text</source>
            <translation>Copiar el texto alternativo de la imagen</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>Guardar la imagen…</translation>
        </message>
    </context>
</TS>
