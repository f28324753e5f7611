#:project ../src/Framing/Framing.csproj
// Two reports on one event, compared: dotnet run samples/compare.cs
using Framing;
using Framing.Reports;

Article herald = Article.FromText(
    """
    Officers swept through the harbor on Monday and arrested nine illegal immigrants, the department announced. "These are people who
    broke the law," said Chief Ana Reyes. The so-called "sanctuary" rule did not stop the raid.
    """, outlet: "Herald");
Article tribune = Article.FromText(
    """
    Nine undocumented workers were arrested at the harbor on Monday. "They took my brother from the boat," said Luis Ortega, a deckhand.
    Chief Ana Reyes said the undocumented workers had broken the law.
    """, outlet: "Tribune");

Comparison comparison = FramingAnalyzer.Default.Compare([herald, tribune]);

// Each figure with what it counts, of how many, in whose voice.
foreach (GroupMeasurement figure in comparison.Measures.Where(m => m.Key.Name == "choice" && m.Numerator > 0))
    Console.WriteLine($"{figure.Group}: “{figure.Key["variant"]}” {figure.Numerator} of {figure.Denominator} ({figure.Key["concept"]}, {figure.Key["voice"]})");

// And the words that were counted.
foreach (Profile profile in comparison.Profiles)
{
    Document document = profile.Document;
    foreach (TermMatch term in document.Terms)
        Console.WriteLine($"{document.Article.Outlet}: “{document[term.Span]}” in the voice {term.Voice.Name()}");
}

TextReport.Write(comparison, Console.Out);
