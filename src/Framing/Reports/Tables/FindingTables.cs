using System.Collections.Immutable;
using QuoteRow = (Framing.Reports.Tables.Entry Entry, int Number, Framing.Quote Quote);
using SentenceRow = (Framing.Reports.Tables.Entry Entry, Framing.SentenceSentiment Sentence);
using SourceRow = (Framing.Reports.Tables.Entry Entry, int Number, Framing.Source Source, Framing.Quote[] Quotes);
using TargetRow = (Framing.Reports.Tables.Entry Entry, Framing.TargetSentiment Target);
using TermRow = (Framing.Reports.Tables.Entry Entry, Framing.TermMatch Term);
using TokenRow = (Framing.Reports.Tables.Entry Entry, Framing.Token Token);

namespace Framing.Reports.Tables;

/// <summary>The tables of findings: a row a finding, <c>doc_id</c> the key, <c>row</c> the article's place in the input.</summary>
internal static class FindingTables
{
    private const string Offset = "UTF-16 code units";

    /// <summary>Uses of listed terms.</summary>
    public static Table Terms { get; } = new Table<TermRow>(
        "terms",
        "Uses of listed terms, one row per concept and span.",
        DocumentLayers.Terms,
        DocumentLayers.Sources,
        entry => entry.Document.Terms.Select(term => (entry, term)),
        [
            .. Keys<TermRow>(r => r.Entry),
            Column<TermRow>.Text("lexicon", "The lexicon that lists it.", r => r.Term.Lexicon),
            Column<TermRow>.Text("concept", "What is named.", r => r.Term.Concept),
            Column<TermRow>.Text("variant", "Which of the concept's names was chosen.", r => r.Term.Variant),
            .. Spans<TermRow>(r => r.Term.Span, r => r.Entry),
            Column<TermRow>.Text("voice", "Whose word it is.", r => r.Term.Voice.Name()),
            Column<TermRow>.Number("slant", "-1 to 1", "Which side the lexicon's cited source marks it to; empty where unmarked.", r => r.Term.Slant),
            Column<TermRow>.Flag("negated", "Whether the sentence negates it.", r => r.Term.Negated),
            Column<TermRow>.Integer("quote", "", "The quote it stands in, by its number in the article; empty outside quotes.", r => r.Term.Quote),
            Column<TermRow>.Integer("source_id", "", "Whose quote it stands in, by number in the article.", r => r.Term.SourceId),
            Column<TermRow>.Text("source", "The name of that source.", r => NameOf(r.Entry, r.Term.SourceId)),
        ]);

    /// <summary>Quotations.</summary>
    public static Table Quotes { get; } = new Table<QuoteRow>(
        "quotes",
        "Words that the article attributes to somebody.",
        DocumentLayers.Quotes,
        DocumentLayers.Sources,
        entry => entry.Document.Quotes.Select((quote, i) => (entry, i, quote)),
        [
            .. Keys<QuoteRow>(r => r.Entry),
            Column<QuoteRow>.Integer("quote", "", "The number of the quote in the article, from 0.", r => r.Number),
            Column<QuoteRow>.Text("kind", "direct, mixed or indirect.", r => r.Quote.Kind.Name()),
            .. Spans<QuoteRow>(r => new(r.Quote.Content[0].Start, r.Quote.Content[^1].End, r.Quote.Field), r => r.Entry),
            Column<QuoteRow>.Flag("reported", "Whether somebody said or thought it; else what somebody does, wants or backs, in the article's own words.",
                r => r.Quote.Reported),
            Column<QuoteRow>.Text("cue", "The words that report the speech.", r => Joined(r.Entry, r.Quote.Cue)),
            Column<QuoteRow>.Text("verb", "The lemma of the cue's main word.", r => r.Quote.Verb),
            Column<QuoteRow>.Text("verb_class", "neutral, distancing, endorsing or forceful.", r => r.Quote.VerbClass.Name()),
            Column<QuoteRow>.Text("source_words", "The words that name the source in the quotation's sentence.", r => Joined(r.Entry, r.Quote.SourceSpans)),
            Column<QuoteRow>.Integer("source_id", "", "Who speaks, by number in the article; empty where it does not say.", r => r.Quote.SourceId),
            Column<QuoteRow>.Text("source", "The name of that source.", r => NameOf(r.Entry, r.Quote.SourceId)),
            Column<QuoteRow>.Text("category", "The category of that source.", r => SourceOf(r.Entry, r.Quote.SourceId)?.Category),
            Column<QuoteRow>.Text("side", "The side that the user's sides file puts that source on.", r => SourceOf(r.Entry, r.Quote.SourceId)?.Side),
            Column<QuoteRow>.Integer("words", "words", "Words of the content.", r => r.Quote.Words),
            Column<QuoteRow>.Integer("words_in_marks", "words", "Those of them that stand inside quotation marks.", r => r.Quote.WordsInMarks),
        ]);

    /// <summary>Who speaks.</summary>
    public static Table Sources { get; } = new Table<SourceRow>(
        "sources",
        "Who speaks in the article.",
        DocumentLayers.Sources,
        DocumentLayers.Quotes,
        entry =>
        {
            ILookup<int?, Quote> quotes = entry.Document.Quotes.ToLookup(q => q.SourceId);
            return entry.Document.Sources.Select((source, i) => (entry, i, source, quotes[i].ToArray()));
        },
        [
            .. Keys<SourceRow>(r => r.Entry),
            Column<SourceRow>.Integer("source_id", "", "The number of the source in the article, from 0.", r => r.Number),
            Column<SourceRow>.Text("name", "The fullest name in the article, or the description of one who is not named.", r => r.Source.Name),
            Column<SourceRow>.Text("category", "What kind of source it is.", r => r.Source.Category),
            Column<SourceRow>.Text("side", "The side that the user's sides file puts it on.", r => r.Source.Side),
            Column<SourceRow>.Text("party", "The American party that they belong to or speak for: democratic, republican or independent.", r => r.Source.Party?.Name()),
            Column<SourceRow>.Text("gender", "Woman or man, of a person: female, male or unknown.", r => r.Source.Gender?.Name()),
            Column<SourceRow>.Text("role", "What they are, as the article says it.", r => r.Source.Role),
            Column<SourceRow>.Text("organization", "For whom they speak, as the article says it.", r => r.Source.Organization),
            Column<SourceRow>.Text("on_behalf_of", "The person whom they speak or work for, as the article says it.", r => r.Source.OnBehalfOf),
            Column<SourceRow>.Flag("named", "Whether the article names them.", r => r.Source.Named),
            Column<SourceRow>.Text("anonymity", "Why the article does not name them, in its words.", r => r.Source.Anonymity),
            Column<SourceRow>.Integer("quotes", "quotes", "How many quotes they have.", r => r.Quotes.Length),
            Column<SourceRow>.Integer("words_direct", "words", "Their words inside quotation marks.", r => r.Quotes.Sum(q => (long)q.WordsInMarks)),
            Column<SourceRow>.Integer("words_attributed", "words", "All words attributed to them.", r => r.Quotes.Sum(q => (long)q.Words)),
            Column<SourceRow>.Integer(
                "no_comment", "mentions", "Where the article says that they were asked and did not answer.", r => r.Source.NoComment.Length),
            Column<SourceRow>.Integer("mentions", "mentions", "Where the article mentions them.", r => r.Source.Mentions.Length),
        ]);

    /// <summary>Tone toward targets.</summary>
    public static Table Targets { get; } = new Table<TargetRow>(
        "targets",
        "How the article's sentences speak of each person, organization and source.",
        DocumentLayers.Targets,
        DocumentLayers.None,
        entry => entry.Document.Targets.Select(target => (entry, target)),
        [
            .. Keys<TargetRow>(r => r.Entry),
            Column<TargetRow>.Text("name", "The target's name, as the whole article knows it.", r => r.Target.Name),
            .. Spans<TargetRow>(r => r.Target.Span, r => r.Entry),
            Column<TargetRow>.Text("voice", "Whose words the sentence is.", r => r.Target.Voice.Name()),
            Column<TargetRow>.Text("polarity", "negative, neutral or positive.", r => r.Target.Polarity.Name()),
            Column<TargetRow>.Number("score", "0 to 1", "The probability of that polarity.", r => r.Target.Score),
        ]);

    /// <summary>Tone of sentences.</summary>
    public static Table Sentences { get; } = new Table<SentenceRow>(
        "sentences",
        "Tone of each sentence, or each part of it that is in one voice.",
        DocumentLayers.Sentiments,
        DocumentLayers.None,
        entry => entry.Document.Sentiments.Select(sentence => (entry, sentence)),
        [
            .. Keys<SentenceRow>(r => r.Entry),
            .. Places<SentenceRow>(r => r.Sentence.Span),
            Column<SentenceRow>.Text("voice", "Whose words they are.", r => r.Sentence.Voice.Name()),
            Column<SentenceRow>.Number("compound", "-1 to 1", "The normalized sum of valences.", r => r.Sentence.Sentiment.Compound),
            Column<SentenceRow>.Number("neg", "0 to 1", "Share of negative valence.", r => r.Sentence.Sentiment.Negative),
            Column<SentenceRow>.Number("neu", "0 to 1", "Share without valence.", r => r.Sentence.Sentiment.Neutral),
            Column<SentenceRow>.Number("pos", "0 to 1", "Share of positive valence.", r => r.Sentence.Sentiment.Positive),
            Column<SentenceRow>.Number("vader", "-1 to 1", "The compound of the reference, VADER, for the words as they stand.", r => r.Sentence.Vader.Compound),
            Column<SentenceRow>.Flag("whole", "Whether it says something whole, so that measures count it.", r => r.Sentence.IsWhole),
        ]);

    /// <summary>Words with tags and lemmas; for <c>framing annotate --format csv</c>.</summary>
    public static Table Tokens { get; } = new Table<TokenRow>(
        "tokens",
        "Words and punctuation.",
        DocumentLayers.Tokens,
        DocumentLayers.Voices,
        entry => entry.Document.Tokens.Select(token => (entry, token)),
        [
            .. Keys<TokenRow>(r => r.Entry),
            .. Spans<TokenRow>(r => r.Token.Span, r => r.Entry),
            Column<TokenRow>.Text("tag", "The Penn Treebank tag.", r => r.Token.Tag.Name()),
            Column<TokenRow>.Text("upos", "The universal part of speech.", r => r.Token.Upos.ToString()),
            Column<TokenRow>.Text("lemma", "The dictionary form.", r => r.Entry.Document.Lemma(r.Token)),
            Column<TokenRow>.Text("voice", "Whose word it is.", r => r.Entry.Document.VoiceAt(r.Token.Span).Voice.Name()),
        ]);

    /// <summary>All of them, in the order of a batch's files.</summary>
    public static ImmutableArray<Table> All { get; } = [Terms, Quotes, Sources, Targets, Sentences, Tokens];

    /// <summary>The columns that every table starts with.</summary>
    public static IEnumerable<Column<T>> Keys<T>(Func<T, Entry> entry) =>
    [
        Column<T>.Text("doc_id", "The article's id.", r => entry(r).Article.Id),
        Column<T>.Integer("row", "", "The article's place in the input, from 1.", r => entry(r).Row),
    ];

    private static IEnumerable<Column<T>> Places<T>(Func<T, TextSpan> span) =>
    [
        Column<T>.Text("field", "title or text.", r => span(r).Field.Name()),
        Column<T>.Integer("start", Offset, "Where it starts in that field.", r => span(r).Start),
        Column<T>.Integer("end", Offset, "Where it ends, exclusive.", r => span(r).End),
    ];

    private static IEnumerable<Column<T>> Spans<T>(Func<T, TextSpan> span, Func<T, Entry> entry) =>
        [.. Places(span), Column<T>.Text("words_found", "The words as they stand.", r => entry(r).Document[span(r)].ToString())];

    private static Source? SourceOf(Entry entry, int? id) => id is { } number ? entry.Document.Sources[number] : null;

    private static string? NameOf(Entry entry, int? id) => SourceOf(entry, id)?.Name;

    private static string Joined(Entry entry, IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(s => entry.Document[s].ToString()));
}
