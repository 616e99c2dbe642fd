"""What pages say of themselves: who helped, whose rights, what else there is to read; no news."""

from __future__ import annotations

from collections.abc import Mapping

from collatio.lang.base import phrases

#: Language code to expressions, in lower case, that stand in such a notice and hardly in a report.
NOTICES: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "en": phrases(
        """
        contributed to this report
        contributed to this story
        contributed to this article
        contributed reporting
        additional reporting by
        reporting by
        editing by
        compiled by
        writing by
        all rights reserved
        may not be published
        may not be reproduced
        rewritten or redistributed
        is a developing story
        story is developing
        is a breaking news story
        check back for
        check back soon
        will be updated
        has been updated
        was updated
        has been corrected
        was first published
        was originally published
        originally appeared
        first appeared on
        sign up
        subscribe to
        digital subscription
        newsletter
        newsletters
        follow us
        follow him on
        follow her on
        on twitter at
        like us on
        click here
        check out this story on
        link has been sent
        link has been posted
        read more
        letters to the editor
        letter to the editor
        views expressed
        opinions expressed
        do not necessarily reflect
        terms of service
        terms of use
        privacy policy
        find out more about
        get the latest
        download our
        our app
        support our journalism
        be the first to know
        breaking news alerts
        in your inbox
        to your inbox
        unlimited digital access
        unlimited access
        thank you for signing up
        for more information
        for more coverage
        full coverage
        email us
        send us
        join the conversation
        post a comment
        leave a comment
        cookies
        advertisement
        """
    ),
    "de": phrases(
        """
        alle rechte vorbehalten
        mit material von
        newsletter
        jetzt abonnieren
        lesen sie auch
        wird laufend aktualisiert
        wurde aktualisiert
        folgen sie uns
        """
    ),
    "es": phrases(
        """
        todos los derechos reservados
        contribuyó a este informe
        contribuyeron a este informe
        suscríbete
        suscríbase
        boletín
        lea también
        haga clic
        """
    ),
    "fr": phrases(
        """
        tous droits réservés
        avec les agences
        abonnez-vous
        inscrivez-vous
        newsletter
        lire aussi
        cliquez ici
        mis à jour
        """
    ),
    "ru": phrases(
        """
        все права защищены
        подписывайтесь на
        подпишитесь на
        читайте также
        новость дополняется
        """
    ),
}

#: Language code to expressions that tell what a body is rather than what it did; they follow its name.
DESCRIPTIONS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "en": phrases(
        """
        is a
        is an
        is the
        is one of
        is based in
        is headquartered in
        is listed
        is owned by
        was founded
        was established
        was set up
        founded in
        based in
        headquartered in
        listed in
        listed on
        operates
        employs
        owns
        runs
        represents
        manages
        """
    ),
    "de": phrases("ist ein\nist eine\nist der\nist die\nwurde gegründet\nmit Sitz in\nbetreibt\nbeschäftigt"),
    "es": phrases("es un\nes una\nfue fundado\nfue fundada\ncon sede en\nopera\nemplea"),
    "fr": phrases("est un\nest une\na été fondé\na été fondée\nbasé à\nbasée à\nexploite\nemploie"),
}
