"""English words around and inside names."""

from __future__ import annotations

from collatio.lang.base import MarkWords, NameWords, phrases, split

_HE = split(
    """
    he his him mr sir lord king prince duke baron monsieur herr señor don congressman spokesman chairman
    businessman father husband brother son man

    """
)
_SHE = split(
    """
    she her mrs ms miss dame lady queen princess duchess baroness madam madame frau señora doña
    congresswoman spokeswoman chairwoman businesswoman mother wife widow sister daughter woman actress

    """
)

NAMES = NameWords(
    titles=split(
        """
        mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess
        king queen prince princess pope archbishop bishop cardinal rev reverend father sister brother
        rabbi imam sheikh shaikh sheik mullah maulana ayatollah hojatoleslam hajj haji emir sultan gen
        general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal cmdr commander
        adm admiral brig brigadier marshal rear sen senator rep representative congressman congresswoman
        gov governor justice judge president vice-president premier chancellor martyr martyred madam
        madame monsieur herr frau señor señora don doña hon honourable honorable ambassador

        """
    ),
    roles=split(
        """
        actor activist adviser advisor aide ally ambassador analyst anchor archbishop assistant attorney
        author bishop boss campaigner candidate captain ceo chair chairman chairperson chairwoman
        chancellor chief cleric cmdr coach columnist commander commander-in-chief commissioner co-founder
        colleague congressman congresswoman consultant coordinator correspondent councillor counsel
        cofounder critic dean delegate deputy detective diplomat director economist editor editor-in-chief
        emir engineer envoy executive expert farmer father fighter figure founder friend general governor
        head historian host husband imam inspector investigator journalist judge justice king
        lawmaker lawyer leader lecturer manager mayor minister monarch mother negotiator neighbour nominee
        observer officer official operative organiser organizer owner parliamentarian partner pastor
        philosopher physician pilot pollster pope premier president prime-minister prince princess
        principal producer professor prosecutor publisher queen rector reporter representative resident
        researcher ruler scholar scientist secretary secretary-general senator sheriff spokesman
        spokesperson spokeswoman staffer strategist student superintendent supporter surgeon teacher
        treasurer vice-president victim volunteer widow wife witness worker writer deputies officials
        commanders spokesmen ministers leaders analysts experts diplomats witnesses residents aides

        """
    ),
    qualifiers=split(
        """
        acting assistant associate attorney chief co-founding communications defence defense deputy
        economic executive exiled elite ex exterior finance first foreign former founding general health
        high home information interior justice late lead leading local longtime military national new
        outgoing permanent police political present press prime principal public regional renowned retired
        ruling second senior special state supreme then top trade transport treasury under vice veteran
        ex-prime ex-president ex-minister ex-commander army navy parliamentary government official
        religious spiritual opposition republican democratic labour conservative liberal

        """
    ),
    bodies=split(
        """
        academy administration agency air airlines airways alliance army assembly association authority
        bank battalion battalions board brigade brigades bureau cabinet campaign center centre chamber
        church club coalition college command commission committee company confederation congress
        consortium convention corp corporation corps council court department directorate federation fleet
        force forces foundation front fund group guard guards headquarters holding holdings hospital house
        inc initiative institute institution jihad laboratory league ltd media militia ministry mission
        mosque movement museum nations navy network news newspaper observatory office organisation
        organization parliament party partnership police post press programme project resistance school
        senate service services society squad state station syndicate task team television times trade
        treasury tribune tribunal trust tv union unit units university volunteers website

        """
    ),
    outlets=split(
        """
        agency broadcaster channel daily gazette herald journal magazine media network news newspaper
        outlet paper portal radio station tabloid television times tribune tv website weekly

        """
    ),
    agencies=split("agency"),
    peoples=split(
        """
        afghan african albanian algerian american arab arabic argentine argentinian armenian asian
        australian austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian
        british bulgarian burmese cambodian cameroonian canadian catalan chadian chechen chilean chinese
        christian colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian
        emirati english eritrean estonian ethiopian european filipino finnish french georgian german
        ghanaian greek guatemalan haitian hindu honduran hungarian icelandic indian indonesian iranian
        iraqi irish islamic israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan
        korean kosovan kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian malawian
        malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin moroccan mozambican
        muslim namibian nepalese nicaraguan nigerian nigerien norwegian omani pakistani palestinian
        panamanian paraguayan persian peruvian polish portuguese qatari romanian russian rwandan
        salvadoran saudi scottish senegalese serb serbian shia shiite singaporean slovak slovenian somali
        soviet spanish sudanese sunni swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian
        turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni
        zambian zimbabwean zionist eastern northern southern republican democrat democratic afghans
        africans americans arabs armenians asians australians brits canadians christians democrats
        egyptians europeans germans hindus indians iranians iraqis israelis italians jews koreans kurds
        lebanese libyans mexicans muslims pakistanis palestinians poles republicans russians saudis serbs
        shiites sunnis syrians turks ukrainians yemenis zionists britons spaniards greeks

        """
    ),
    pronouns={"he": "he", "she": "she", "they": "they", "it": "it", "we": "we", "i": "i", "who": "who"},
    several=split(
        """
        officials deputies commanders spokesmen ministers leaders analysts experts diplomats witnesses
        residents aides

        """
    ),
    parties=split(
        """
        activist actress advocate airline ally applicant artist attendee authorities boy businessman
        businesswoman camp carrier caller child children citizen client clinic collector commentator
        company contractor customer daughter defendant demonstrator developer doctor donor driver
        employee employer engineer families family fan firefighter firm fisherman fishermen girl
        government grandmother grandfather group guest herder insider interviewer
        investor kin landlord locals man manufacturer maker man men member migrant miner mogul motorist
        musician narrator neighbor nurse operator opponent organizer parent passenger patient people
        person personnel player poet police politician prosecution public pundit pupil refugee regulator
        relative respondent retailer retiree reviewer rival sailor sculptor shopkeeper singer sister
        brother soldier someone son source speaker speechwriter staff striker supplier survivor suspect
        tenant trader troops union veteran villager visitor voter whistleblower woman women worker youth
        kremlin pentagon lawmakers chiefs heads wives clergy councillors enforcement watchdog

        """
    ),
    things=split(
        """
        act agreement accord amendment article bill book budget charter code constitution convention
        contract declaration directive document edict film law legislation letter measure memo
        memorandum motion novel ordinance order pact plan protocol report resolution rule song statute
        story strategy survey treaty

        """
    ),
    mastheads=split(
        """
        advertiser argus bulletin bugle chronicle courier dispatch echo examiner express gazette globe
        guardian herald independent inquirer journal ledger mail mercury messenger mirror monitor news
        observer post press record register review sentinel standard star sun telegraph times tribune
        weekly

        """
    ),
    genders=dict.fromkeys(_HE, "he") | dict.fromkeys(_SHE, "she"),
    tops=split("commander cmdr chief head leader boss"),
    former=split("former ex late martyred then predecessor successor"),
    seconds=split("deputy vice acting"),
    dull=split("top elite senior veteran longtime renowned leading brigadier"),
    prefixes=split("anti pro non ex pre post un mid trans"),
    late=split("late slain assassinated martyr martyred murdered deceased killed"),
    killed=split("killed assassinated slain murdered martyred executed died dead"),
    deaths=split("killing assassination death murder martyrdom funeral slaying"),
)

MARKS = MarkWords(
    naming=split(
        """
        called titled entitled dubbed named nicknamed codenamed code-named known termed branded labelled
        labeled aka alias styled christened billed headlined captioned baptised

        """
    ),
    works=split(
        """
        album article ballad blog book campaign column comedy documentary drama editorial episode essay
        exercise exhibition film hit manoeuvre maneuver memoir movie musical novel opera operation
        painting paper play plan podcast poem project programme program report rock series show single
        slogan song speech story study track thriller video

        """
    ),
    set_off=split("so-called"),
    having=split("has had gives gave renders rendered translates translated prints printed reads"),
    wordings=split("words wording phrase sentence lines"),
    terms=split("word words term terms phrase phrases expression label labels concept notion hashtag"),
)

#: What desks set before a headline and a colon or dash.
LEADS = frozenset(
    phrases(
        """
        live
        live updates
        live blog
        as it happened
        exclusive
        breaking
        breaking news
        just in
        developing
        update
        updated
        corrected
        correction
        refile
        rpt
        wrapup
        analysis
        news analysis
        opinion
        comment
        commentary
        column
        editorial
        leader
        perspective
        explainer
        explained
        factbox
        fact box
        fact check
        timeline
        profile
        feature
        special report
        investigation
        in depth
        long read
        review
        recap
        obituary
        interview
        q & a
        q&a
        watch
        video
        listen
        podcast
        audio
        photos
        in pictures
        pictures
        gallery
        read
        read more
        more
        see also
        revealed
        """
    )
)
