using System.Globalization;
using Framing.Annotation;
using Framing.Catalyst.Mapping;

namespace Framing.Validation.Catalyst;

/// <summary>
/// How far the chain agrees with itself where its words come through the adapter for Catalyst, from rows shaped like Catalyst's (<see cref="CatalystImitation"/>),
/// on every seventh article of the news. The default chain is no gold: the figures tell what the adapter's way costs, not what is right.
/// </summary>
internal static class CatalystScore
{
    public static int Run(string data, string[] options)
    {
        FramingAnalyzer standard = FramingAnalyzer.Create(b => b.AnyLanguage()), adapted = FramingAnalyzer.Create(b => b.AnyLanguage().Annotate(new Adapted()));
        string[] texts = [.. Rows.Read(Path.Combine(data, "news/articles.jsonl.gz")).Where((_, i) => i % 7 == 0).Select(r => r.Text("text"))];
        Tally tokens = new(), sentences = new(), quotes = new(), terms = new(), voicedTerms = new(), passives = new(), lemmas = new();
        int sameQuotes = 0, sameSources = 0, words = 0, sameVoice = 0;
        foreach (string text in texts)
        {
            Document a = standard.Annotate(Article.FromText(text)), b = adapted.Annotate(Article.FromText(text));
            tokens.Add(a.Tokens.Select(t => t.Span), b.Tokens.Select(t => t.Span));
            lemmas.Add(a.Tokens.Select(t => (t.Span, a.Lemma(t))), b.Tokens.Select(t => (t.Span, b.Lemma(t))));
            sentences.Add(a.Sentences, b.Sentences);
            quotes.Add(a.Quotes.Select(Key), b.Quotes.Select(Key));
            terms.Add(a.Terms.Select(t => (t.Span, t.Variant)), b.Terms.Select(t => (t.Span, t.Variant)));
            voicedTerms.Add(a.Terms.Select(t => (t.Span, t.Variant, t.Voice)), b.Terms.Select(t => (t.Span, t.Variant, t.Voice)));
            passives.Add(a.Passives.Select(p => p.Verb), b.Passives.Select(p => p.Verb));
            Dictionary<string, Quote> byKey = a.Quotes.DistinctBy(Key).ToDictionary(Key);
            foreach (Quote quote in b.Quotes.Where(q => byKey.ContainsKey(Key(q))).DistinctBy(Key))
            {
                sameQuotes++;
                sameSources += SourceOf(a, byKey[Key(quote)]) == SourceOf(b, quote) ? 1 : 0;
            }
            Dictionary<TextSpan, Voice> voices = a.Tokens.ToDictionary(t => t.Span, t => VoiceAt(a, t.Span));
            foreach (Token token in b.Tokens.Where(t => voices.ContainsKey(t.Span)))
            {
                words++;
                sameVoice += voices[token.Span] == VoiceAt(b, token.Span) ? 1 : 0;
            }
        }
        Console.WriteLine($"{texts.Length} articles; agreement with the default chain, F1");
        foreach ((string name, Tally tally) in new[] { ("tokens", tokens), ("lemmas", lemmas), ("sentences", sentences), ("quotes", quotes), ("terms", terms), ("terms with voice", voicedTerms), ("passives", passives) })
            Console.WriteLine($"{name,-18} {tally}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"source of the same quotes {sameSources}/{sameQuotes} = {(double)sameSources / sameQuotes:F3}; voice of the same tokens {(double)sameVoice / words:F3}"));
        return 0;
    }

    private static string Key(Quote quote) => string.Join(' ', quote.Content);

    private static string? SourceOf(Document document, Quote quote) => quote.SourceId is { } id ? document.Sources[id].Name : null;

    private static Voice VoiceAt(Document document, TextSpan span)
    {
        int low = 0, high = document.Voices.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (document.Voices[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return document.Voices[low].Voice;
    }

    /// <summary>The adapter with the imitation in Catalyst's place.</summary>
    private sealed class Adapted : IAnnotator
    {
        private readonly TextAnnotator words = new();

        public Document Annotate(Document document)
        {
            Document own = words.Annotate(document);
            return new ForeignDocument(own, new CatalystImitation(own).Reader()).Annotate(names: false);
        }
    }

    private sealed class Tally
    {
        private int given, found, same;

        public void Add<T>(IEnumerable<T> a, IEnumerable<T> b)
            where T : notnull
        {
            HashSet<T> first = [.. a], second = [.. b];
            given += first.Count;
            found += second.Count;
            first.IntersectWith(second);
            same += first.Count;
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{2.0 * same / Math.Max(1, given + found):F3} ({same} of {given} and {found})");
    }
}
