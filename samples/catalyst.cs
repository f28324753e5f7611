#:project ../src/Framing.Catalyst/Framing.Catalyst.csproj
#:property PackageId=Framing.Samples.Catalyst
#:property AssemblyName=Framing.Samples.Catalyst
// The same article with Catalyst's words and with Framing's own, and where the two part: dotnet run samples/catalyst.cs
// Needs the packages Catalyst and Catalyst.Models.English. Whoever uses both namespaces says which is meant: using Document = Framing.Document;
using Framing;
using Framing.Catalyst;

const string Text =
    "HARLOW BAY — Federal agents weren’t expected before dawn on Oct. 12. Three men were arrested at the fish market, Mayor Ada Vale said. " +
    "“Nobody told us,” she said. “Nobody.”";
CatalystAnnotator catalyst = await CatalystAnnotator.CreateAsync(names: false);
FramingAnalyzer with = FramingAnalyzer.Create(b => b.Annotate(catalyst));
foreach ((string name, FramingAnalyzer analyzer) in new[] { ("Framing", FramingAnalyzer.Default), ("Catalyst", with) })
{
    Document document = analyzer.Annotate(Article.FromText(Text));
    Console.WriteLine($"{name}: {document.Sentences.Length} sentences, {document.Tokens.Length} words and marks, {document.Passives.Length} passives");
    foreach (Quote quote in document.Quotes)
        Console.WriteLine($"  {(quote.SourceId is { } id ? document.Sources[id].Name : "nobody named")}: {document.TextOf(quote)}");
}
