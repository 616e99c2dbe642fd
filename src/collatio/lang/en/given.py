"""English spellings of given names that tell "he" or "she" of their bearers; common knowledge, no census."""

from __future__ import annotations

from collatio.lang.base import split

_HE = split(
    """
    aaron abbas abdel abdul abdullah abel abraham adam adel adnan adolf adrian ahmad ahmed aidan akbar akira
    alain alan albert alberto aldo alec alejandro alessandro alexander alexandre alexei alfonso alfred
    alfredo ali alistair allan allen alvin ambrose amin amir amit anand anders andre andreas andrei andres
    andrew andrzej andy angelo antoine anthony anton antonio antony anwar archie aristotle arnold arthur
    arturo asif august augustus avi barack barney barry bart bashar basil ben benedict benito benjamin benny
    bernard bernardo bert bill billy bjorn bob bobby boris brad bradley brendan brett brian bruce bruno bryan
    burak caesar caleb calvin carl carlo carlos cary cecil cedric cesar charles charlie chester chris
    christian christoph christopher claude claudio clement cliff clifford clint clive colin connor conrad
    corey craig curtis cyril cyrus dale damian damien dan daniel daniele danny dariusz darius darrell darren
    dave david dean declan denis dennis derek desmond deter diego dieter dietrich dimitri dirk dmitri dmitry
    dominic don donald douglas doug duncan dustin dwight dylan earl ebrahim ed eddie edgar edmond edmund
    eduardo edward edwin ehud eli elias elijah elliot elmer emanuel emil emilio emmanuel emmett enrico
    enrique eric erik ernest ernesto erwin esmail esteban ethan eugene evan ezra fabio farid felipe felix
    ferdinand fernando fidel francesco francis francisco franco francois frank franklin franz fred frederic
    frederick friedrich fritz fyodor gabriel galileo gareth garry gary gavin gene geoff geoffrey george
    gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe glen glenn godfrey gonzalo gordon graham
    grant greg gregor gregory guido guillaume guillermo gunther gustav guy habib hadi hakan hamid hank hans
    harold harrison harry harvey hasan hashim hassan hector heinrich helmut hendrik henri henrik henry
    herbert herman hernan hideo hiroshi homer horace horst hosni hossein howard hubert hugh hugo humphrey
    hussein hussain iain ian ibrahim igor imran isaac isaiah ishaq ismail ivan jack jackson jacob jacques jake
    jamal james jamie jan janusz jared jason javad javier jean jeff jeffrey jens jeremiah jeremy jerome jerry
    jesse jesus jim jimmy joachim joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordi
    jorge jose josef joseph josh joshua juan juergen jules julian julio julius jurgen justin kamal karim karl
    kareem kazuo keith ken kenneth kenny kevin khaled khalid kieran klaus kofi konrad konstantin kurt kyle
    lance larry lars laurent lawrence lee leo leon leonard leonardo leonid leopold leroy leslie lester lewis
    liam lionel lloyd lorenzo louis lucas luciano ludwig luigi luis luiz lukas luke luther magnus mahdi
    mahmood mahmoud malcolm manuel marc marcel marcello marcelo marcin marco marcos marcus marek mario marius
    mark markus marshall martin marvin mason massimo mateo mathew matt matteo matthew matthias maurice
    mauricio maurizio max maxim maximilian mehdi mehmet melvin michael michal michel miguel mihai mikhail
    mike miklos milan miles milton miroslav mitch mitchell mohamed mohamad mohammad mohammed moqtada morgan
    morris moshe muhammad murray mustafa nabil naftali narendra nasser nathan nathaniel neil nelson neville
    newton nicholas nick nicola nicolae nicolas nigel nikita nikola nikolai nils noah noam noel norbert
    norman olaf ole oleg oliver olivier omar orlando orson oscar osama oskar osman otto owen pablo paolo
    pascal pat patrick paul paulo pavel pedro percy pete peter petr philip philipp philippe phil pierre
    pietro plato pyotr qasem quentin quincy rafael rafiq rahul raj rajesh ralph ramon ramzi randall randy
    raoul raphael rashid raul ravi ray raymond recep reginald reinhard reza ricardo richard rick ricky riyad
    rob robbie robert roberto robin rod roderick rodney rodolfo rodrigo roger roland rolf roman ron ronald
    rory ross roy ruben rudolf rudy rupert russell ryan saad saeed said salim salman salvador salvatore sam
    sameer sami samuel sandro sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth
    shane shaun shawn shinzo sidney siegfried sigmund silvio simon solomon soren stan stanislav stanley stefan
    stefano stephan stephen steve steven stewart stuart sulaiman suleiman sven takeshi tariq ted terence
    terrence terry thabo theodor theodore thierry thomas tim timothy tobias toby todd tom tomas tommaso tommy
    tony travis trevor troy tyler ulrich umberto vaclav valentin vernon victor vijay viktor vincent vincenzo
    virgil vito vittorio vlad vladimir volodymyr walid wallace walter warren wayne werner wilfred wilhelm will
    willem william willie willy winston wolfgang woodrow xavier yahya yaser yasser yevgeny yitzhak yoshihide
    yuri yusuf yves zachary zbigniew ziad zoltan

    """
)
_SHE = split(
    """
    abigail ada adela adele adriana agatha agnes aisha alana alejandra alessandra alexandra alice alicia
    alison allison alma althea amal amanda amber amelia amina amira amy ana anastasia andrea angela angelica
    angelina anita ann anna anne annette annie antonia aoife april ariana arlene ashley astrid audrey aurora
    ayesha azadeh barbara beatrice beatriz becky belinda benazir bernadette bertha bessie beth bethany
    betsy betty beverly bianca bonnie brenda bridget brigitte brittany camila camille candace carla carmen
    carol carole carolina caroline carolyn cassandra catherine cathy cecilia celia charlotte chelsea cheryl
    chiara chloe christa christina christine cindy claire clara clarice claudia colleen connie constance
    consuelo cora cordelia corinne crystal cynthia daisy dana daniela danielle daphne darlene dawn deborah
    debbie debra deirdre delia denise diana diane dilma dina dolores donna dora doris dorothea dorothy edith
    edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa elsie elvira emilia
    emily emma erica erika erin esmeralda estelle esther ethel eugenia eunice eva eve evelyn faith fatima
    fatemeh federica felicia fernanda fiona flora florence frances francesca francine frida frieda gail
    genevieve georgia georgina geraldine gertrude gillian gina ginger giulia glenda gloria golda grace greta
    gretchen guadalupe gwen gwendolyn hanan hannah harriet hazel heather heidi helen helena helene henrietta
    hilary hilda hillary hope ida ilse imelda indira ines ingrid irena irene irina iris irma isabel isabella
    isabelle jacqueline jana jane janet janice janine jasmine jeanette jeanne jennie jennifer jenny jessica
    jill joan joanna joanne jocelyn johanna josephine joy joyce juana juanita judith judy julia juliana julie
    juliet june justine kamala karen karin karina karla kate katarina katherine kathleen kathryn kathy katie
    katrina katya kay kayla keiko kelly kendra khadija kim kimberly kirsten kristen kristin kristina larissa
    latifa laura lauren laurie layla lea leah leila lena leonora leticia leyla liana lidia lilian lillian lily
    linda lindsay lisa liudmila lois lola loretta lorraine louise lucia lucille lucy ludmila luisa lydia
    lynn mabel madeleine madonna magda magdalena maggie maja malala malia mandy manuela marcia margaret
    margarita margot marguerite maria mariam mariana marianne marie marilyn marina marion marisa marjorie
    marlene marta martha martina mary maryam matilda maude maureen maxine maya megan meghan melania melanie
    melinda melissa mercedes meredith mia michaela michele michelle mildred mina minnie miranda miriam
    moira molly mona monica monique muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nell
    nellie nicole nina noor nora norma octavia olga olive olivia ophelia paloma pamela patricia patti
    paula pauline pearl peggy penelope penny petra phoebe phyllis pilar polly priscilla priya rachel ramona
    rebecca regina renata renee rhonda rita roberta robyn rochelle rosa rosalie rosalind rose rosemary
    rowena roxana ruth sabina sabrina sally salma samantha sandra sara sarah selma shannon sharon sheila
    shelley sherry shirin shirley sigrid silvia simone siobhan sofia sonia sophia sophie stacy stella
    stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia sylvie tamara tania tanya tara
    tatiana teresa tess thelma theodora theresa therese tina tracy trudy tulsi ulrike ursula valentina
    valeria valerie vanessa vera verna veronica vicky victoria viola violet virginia vivian wanda wendy
    wilma winifred xiomara yasmin yolanda yulia yvette yvonne zahra zainab zelda zeynep zoe

    """
)

#: Names borne by both are left out: they tell nothing.
GIVEN = dict.fromkeys(_HE - _SHE, "he") | dict.fromkeys(_SHE - _HE, "she")
